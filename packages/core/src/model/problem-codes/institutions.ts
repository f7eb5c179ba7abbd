import type { ProblemTexts } from '../problem-code.ts';

/** What is wrong with places and institutions. */
export const institutions = {
  'E-TERYT-FORM': {
    message: { pl: '{value} nie jest kodem TERYT.', en: '{value} is not a TERYT code.' },
    hint: {
      pl: 'Kod TERYT ma 2 cyfry (województwo), 4 (powiat) lub 7 (gmina).',
      en: 'A TERYT code has 2 digits (voivodeship), 4 (county) or 7 (municipality).',
    },
  },
  'W-TERYT-ZERO': {
    message: {
      pl: 'Kod {value} zgubił zero wiodące; odczytano {fixed}.',
      en: '{value} seems to have lost its leading zero; read as {fixed}.',
    },
    hint: {
      pl: 'Zapisz kolumnę teryt w arkuszu jako tekst.',
      en: 'Keep the column teryt as text in the spreadsheet.',
    },
  },
  'E-TERYT-KIND': {
    message: { pl: 'Kod {value} oznacza {found}, a nie {kind}.', en: '{value} is {found}, not {kind}.' },
    hint: {
      pl: 'Powiat ziemski ma w kodzie część 01–60, miasto na prawach powiatu 61–99; popraw kod albo rodzaj.',
      en: 'Land counties have 01–60 in the code, cities with county rights 61–99; correct the code or the kind.',
    },
  },
  'E-PLACE-OUTSIDE': {
    message: { pl: 'Jednostka {value} nie istniała w dniu {day}.', en: '{value} did not exist on {day}.' },
    hint: {
      pl: 'Wskaż jednostkę istniejącą w tym dniu albo popraw okres w tabeli places.',
      en: 'Point at a place that existed on that day, or correct its time in places.',
    },
  },
  'W-COUNTY-MISSING': {
    message: { pl: 'Brak powiatu: nie wejdzie do widoków powiatów.', en: 'No county; missing from county views.' },
  },
  'E-IDENTIFIER-CHECK': {
    message: { pl: '{value} nie jest poprawnym numerem {scheme}.', en: '{value} is not a valid {scheme}.' },
    hint: {
      pl: 'Sprawdź cyfry: REGON ma 9 lub 14, NIP 10, KRS 10; zapis SCHEMAT:numer.',
      en: 'Check the digits: REGON has 9 or 14, NIP 10, KRS 10; written SCHEME:number.',
    },
  },
  'W-IDENTIFIER-SHARED': {
    message: { pl: 'Ten sam numer {value} ma {other}.', en: '{value} is also the number of {other}.' },
  },
  'E-PARENT-OUTSIDE': {
    message: { pl: '{value} istnieje poza czasem {parent}.', en: '{value} exists outside the time of {parent}.' },
    hint: { pl: 'Popraw okres jednego z wierszy.', en: 'Correct the time of one of the two rows.' },
  },
  'W-PARENT-OUTSIDE': {
    message: { pl: '{value} może istnieć poza czasem {parent}.', en: '{value} may exist outside the time of {parent}.' },
  },
  'W-UNIT-NO-PARENT': {
    message: { pl: 'Komórka bez jednostki nadrzędnej.', en: 'A unit without a parent body.' },
  },
  'W-FACET-MISSING': {
    message: { pl: 'Puste pole {column}; liczone jako nieustalone.', en: '{column} is empty; counted as unknown.' },
  },
  'W-NAME-NEAR': {
    message: { pl: 'Wygląda tak samo jak {other}. Połącz albo odróżnij.', en: 'Looks the same as {other}. Merge or tell apart.' },
  },
  'E-CHANGE-SHAPE': {
    message: { pl: 'Zmiana {kind} wymaga: {need}.', en: '{kind} needs {need}.' },
    hint: { pl: 'Popraw kolumny from i to.', en: 'Correct the columns from and to.' },
  },
} as const satisfies ProblemTexts;
