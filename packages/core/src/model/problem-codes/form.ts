import type { ProblemTexts } from '../problem-code.ts';

/** What is wrong with tables, columns and single cells. */
export const form = {
  'E-TABLE-MISSING': {
    message: {
      pl: 'Brak powiązań: dodaj tabelę członkostw, powiązań lub udziału.',
      en: 'Nothing to connect: add memberships, ties or participations.',
    },
    hint: {
      pl: 'Obok instytucji potrzebna jest jedna z tabel: memberships, ties albo events razem z participations.',
      en: 'Beside institutions one of these tables is needed: memberships, ties, or events with participations.',
    },
  },
  'E-INSTITUTIONS-MISSING': {
    message: { pl: 'Brak tabeli instytucji.', en: 'There is no table of institutions.' },
    hint: {
      pl: 'Dodaj tabelę institutions z kolumną id albo name.',
      en: 'Add a table institutions with a column id or name.',
    },
  },
  'E-EVENTS-MISSING': {
    message: { pl: 'Tabela udziału wymaga tabeli wydarzeń.', en: 'Participations need a table of events.' },
    hint: { pl: 'Dodaj tabelę events z kolumnami id, kind i time.', en: 'Add a table events with the columns id, kind and time.' },
  },
  'W-TABLE-UNKNOWN': {
    message: { pl: 'Tabela {value} jest spoza modelu; pominięto ją.', en: 'Table {value} is not part of the model; left out.' },
    hint: { pl: 'Znane tabele: {tables}.', en: 'Tables of the model: {tables}.' },
  },
  'E-TABLE-TWICE': {
    message: { pl: 'Tabela {table} występuje więcej niż raz.', en: 'Table {table} is given more than once.' },
    hint: { pl: 'Połącz wiersze w jednym pliku.', en: 'Put its rows into one file.' },
  },
  'E-COLUMN-MISSING': {
    message: { pl: 'W tabeli {table} brakuje kolumny {column}.', en: 'Column {column} is missing from {table}.' },
    hint: {
      pl: 'Dopisz kolumnę {column} w wierszu nagłówka i wypełnij ją; do tego czasu pomijamy wiersze tabeli {table}.',
      en: 'Add {column} to the header and fill it in; until then the rows of {table} are left out.',
    },
  },
  'W-COLUMN-UNKNOWN': {
    message: {
      pl: 'Kolumna {column} jest spoza modelu; zachowano ją jako dodatkową.',
      en: 'Column {column} is not part of the model; kept as an extra attribute.',
    },
  },
  'E-VALUE-MISSING': {
    message: { pl: 'Pole {column} jest puste.', en: '{column} is empty.' },
    hint: { pl: 'Wypełnij pole {column}.', en: 'Fill in {column}.' },
  },
  'E-TYPE': {
    message: { pl: '{value} nie jest poprawną wartością typu {type}.', en: '{value} is not a {type}.' },
    hint: { pl: 'Oczekiwano: {expected}.', en: 'Expected: {expected}.' },
  },
  'E-ID-FORM': {
    message: {
      pl: '{value} nie może być identyfikatorem: użyj liter, cyfr i łączników.',
      en: '{value} cannot be an id: use letters, digits, hyphens.',
    },
    hint: {
      pl: 'Dozwolone: litery bez znaków diakrytycznych, cyfry oraz . _ : - ; pierwszy znak to litera lub cyfra.',
      en: 'Allowed: unaccented letters, digits and . _ : - ; the first sign is a letter or a digit.',
    },
  },
  'E-ID-DUPLICATE': {
    message: { pl: 'Identyfikator {value} powtarza się w wierszach {rows}.', en: '{value} is used in rows {rows}.' },
    hint: {
      pl: 'Nadaj każdemu wierszowi własny identyfikator; zachowano tylko pierwszy z nich.',
      en: 'Give each row an id of its own; only the first of them was kept.',
    },
  },
  'W-ID-CASE': {
    message: {
      pl: 'Identyfikatory {value} i {other} różnią się tylko wielkością liter.',
      en: '{value} and {other} differ only in upper and lower case.',
    },
  },
  'E-CODE-UNKNOWN': {
    message: { pl: '{value} nie należy do listy: {codes}.', en: '{value} is not one of: {codes}.' },
    hint: { pl: 'Użyj kodu z listy albo popraw literówkę.', en: 'Use a code of the list, or mend the spelling.' },
  },
  'N-CODE-MADE': {
    message: {
      pl: 'Kodu {value} nie ma na liście modelu; przyjęto go jako nowy kod wymiaru {facet}.',
      en: '{value} is not in the model’s list; taken as a new code of {facet}.',
    },
  },
} as const satisfies ProblemTexts;
