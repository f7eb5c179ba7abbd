import type { ProblemTexts } from '../problem-code.ts';

/** What is wrong with references between rows. */
export const references = {
  'E-REF-UNKNOWN': {
    message: { pl: 'Nie ma {value} w tabeli {table}.', en: '{value} is not in {table}.' },
    hint: {
      pl: 'Dopisz {value} do tabeli {table} albo popraw identyfikator; wiersz pominięto.',
      en: 'Add {value} to {table} or correct the id; the row was left out.',
    },
  },
  'E-REF-LEFT-OUT': {
    message: {
      pl: '{value} z tabeli {table} pominięto z powodu błędu, więc pominięto też ten wiersz.',
      en: '{value} in {table} was left out because of an error, so this row was left out too.',
    },
    hint: { pl: 'Popraw najpierw {value} w tabeli {table}.', en: 'Mend {value} in {table} first.' },
  },
  'E-REF-AMBIGUOUS': {
    message: { pl: '{value} może oznaczać {codes}; podaj identyfikator.', en: '{value} may be {codes}; give the id.' },
    hint: { pl: 'Wpisz jeden z identyfikatorów: {codes}.', en: 'Write one of these ids: {codes}.' },
  },
  'E-PLACE-AMBIGUOUS': {
    message: { pl: '{value} może oznaczać {codes}; podaj kod.', en: '{value} may be {codes}; give the code.' },
    hint: { pl: 'Zamiast nazwy wpisz identyfikator jednostki.', en: 'Write the id of the place instead of its name.' },
  },
  'N-REF-NAME': {
    message: {
      pl: 'W kolumnie {column} podano nazwy zamiast identyfikatorów ({count}); np. {value} odczytano jako {id}.',
      en: 'Column {column} gives names instead of ids ({count}); for example {value} was read as {id}.',
    },
  },
  'E-ALT-CHAIN': {
    message: { pl: '{value} nie jest wierszem używanym.', en: '{value} is not a row in use.' },
    hint: {
      pl: 'W kolumnie altOf podaj identyfikator wiersza tej samej tabeli, który sam nie ma altOf.',
      en: 'altOf takes the id of a row of the same table that has no altOf itself.',
    },
  },
  'E-PARENT-CYCLE': {
    message: { pl: '{value} jest sam dla siebie jednostką nadrzędną.', en: '{value} is its own parent.' },
    hint: { pl: 'Przerwij koło: {cycle}.', en: 'Break the circle: {cycle}.' },
  },
} as const satisfies ProblemTexts;
