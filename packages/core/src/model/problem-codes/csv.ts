import type { ProblemTexts } from '../problem-code.ts';

/** What the CSV reader runs into. */
export const csv = {
  'E-CSV-EMPTY': {
    message: { pl: 'Plik jest pusty: brak wiersza nagłówka.', en: 'The file is empty: there is no header row.' },
    hint: { pl: 'W pierwszym wierszu wpisz nazwy kolumn.', en: 'Write the names of the columns into the first row.' },
  },
  'E-CSV-DELIMITER': {
    message: {
      pl: 'Nie wiadomo, co oddziela kolumny: {value}.',
      en: 'It is not clear what separates the columns: {value}.',
    },
    hint: { pl: 'Podaj opcję delimiter albo zapisz plik z przecinkami.', en: 'Give the option delimiter, or save the file with commas.' },
  },
  'N-CSV-DIALECT': {
    message: { pl: 'Kolumny oddziela {delimiter}.', en: 'Columns are separated by {delimiter}.' },
  },
  'E-CSV-OPEN-QUOTE': {
    message: {
      pl: 'Cudzysłów otwarty w tym polu nie został zamknięty do końca pliku.',
      en: 'The quote opened in this field is never closed.',
    },
    hint: {
      pl: 'Zamknij cudzysłów; cudzysłów wewnątrz pola pisze się podwójnie: "".',
      en: 'Close the quote; a quote inside a field is written twice: "".',
    },
  },
  'E-CSV-QUOTE': {
    message: { pl: 'Po zamkniętym cudzysłowie stoi dalszy tekst.', en: 'Text follows a closed quote.' },
    hint: {
      pl: 'Cudzysłów wewnątrz pola pisze się podwójnie: "".',
      en: 'A quote inside a field is written twice: "".',
    },
  },
  'E-CSV-RAGGED': {
    message: { pl: 'Pól w wierszu: {found}, a w nagłówku: {wanted}.', en: 'Fields in the row: {found}; in the header: {wanted}.' },
    hint: {
      pl: 'Pole zawierające znak oddzielający ujmij w cudzysłów, a brakujące pola zostaw puste.',
      en: 'Put a field that holds the separator into quotes, and leave missing fields empty.',
    },
  },
  'E-COLUMN-TWICE': {
    message: { pl: 'Kolumna {column} występuje dwa razy.', en: 'Column {column} is there twice.' },
    hint: {
      pl: 'Zmień nazwę albo usuń jedną z kolumn; do tego czasu pomijamy wiersze tego pliku.',
      en: 'Rename or remove one of them; until then the rows of this file are left out.',
    },
  },
  'W-COLUMN-NAMELESS': {
    message: { pl: 'Kolumna bez nazwy zawiera wartości; pominięto ją.', en: 'A column without a name holds values; left out.' },
  },
} as const satisfies ProblemTexts;
