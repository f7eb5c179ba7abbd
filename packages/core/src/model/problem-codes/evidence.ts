import type { ProblemTexts } from '../problem-code.ts';

/** What is wrong with evidence and with what must never be stored. */
export const evidenceProblems = {
  'E-SOURCE-MISSING': {
    message: { pl: 'Brak źródła.', en: 'No source.' },
    hint: { pl: 'Wpisz w kolumnie source identyfikator z tabeli sources.', en: 'Write an id of the table sources into the column source.' },
  },
  'W-SOURCES-NONE': {
    message: { pl: 'Brak źródeł: nie da się sprawdzić tych danych.', en: 'No sources: nobody can check these facts.' },
  },
  'W-NOTE-MISSING': {
    message: { pl: 'Napisz, skąd ten wniosek.', en: 'Say why this was {certainty}.' },
  },
  'E-CELL-SMALL': {
    message: {
      pl: 'Mniej niż {min} przypadków: nie zapisano, dla ochrony rodzin.',
      en: 'Fewer than {min} cases: not stored, for the families’ protection.',
    },
    hint: { pl: 'Usuń wiersz albo połącz okresy.', en: 'Remove the row, or join several periods.' },
  },
  'W-PERSON-COLUMN': {
    message: {
      pl: 'Kolumna {column} wygląda na dane osobowe; pominięto ją.',
      en: 'Column {column} looks like personal data; left out.',
    },
  },
  'E-PERSON-NUMBER': {
    message: { pl: 'Znaleziono i usunięto numer PESEL.', en: 'A personal number was found and removed.' },
    hint: { pl: 'Usuń numery PESEL z pliku źródłowego.', en: 'Remove personal numbers from the file itself.' },
  },
} as const satisfies ProblemTexts;
