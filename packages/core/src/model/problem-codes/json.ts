import type { ProblemTexts } from '../problem-code.ts';

/** What the JSON reader runs into. */
export const json = {
  'E-JSON-SYNTAX': {
    message: { pl: 'To nie jest poprawny JSON: niespodziewane {value}.', en: 'This is not valid JSON: unexpected {value}.' },
    hint: { pl: 'Oczekiwano: {expected}.', en: 'Expected: {expected}.' },
  },
  'E-JSON-DEPTH': {
    message: { pl: 'Zagnieżdżenie głębsze niż {max}.', en: 'Nested deeper than {max}.' },
    hint: {
      pl: 'Zbiór danych ma trzy poziomy: tabele, wiersze, pola.',
      en: 'A data set has three levels: tables, rows, cells.',
    },
  },
  'E-JSON-KEY-TWICE': {
    message: { pl: 'Klucz {value} występuje dwa razy w jednym obiekcie.', en: 'Key {value} is there twice in one object.' },
    hint: { pl: 'Usuń jeden z nich.', en: 'Remove one of them.' },
  },
  'E-JSON-SHAPE': {
    message: { pl: 'W tym miejscu oczekiwano: {expected}.', en: 'Expected here: {expected}.' },
    hint: {
      pl: 'Zbiór danych to obiekt: about oraz po jednej tablicy wierszy na tabelę.',
      en: 'A data set is an object: about, and one array of rows per table.',
    },
  },
  'E-JSON-FOREIGN': {
    message: { pl: 'To wygląda na {dialect}, nie na zbiór danych.', en: 'This looks like {dialect}, not like a data set.' },
    hint: { pl: '{advice}', en: '{advice}' },
  },
  'N-LAYOUT-UNREAD': {
    message: {
      pl: 'Zapisanego układu rysunku nie odczytano; rysunek powstanie na nowo.',
      en: 'The stored layout was not read; the drawing is laid out anew.',
    },
  },
  'E-ABOUT': {
    message: {
      pl: 'Właściwość {column} zbioru ma niepoprawną wartość {value}.',
      en: 'Property {column} of the data set cannot be {value}.',
    },
    hint: { pl: 'Oczekiwano: {expected}.', en: 'Expected: {expected}.' },
  },
  'W-ABOUT-UNKNOWN': {
    message: {
      pl: 'Właściwość {column} zbioru jest nieznana; pominięto ją.',
      en: 'Property {column} of the data set is not known; left out.',
    },
  },
} as const satisfies ProblemTexts;
