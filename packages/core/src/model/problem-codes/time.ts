import type { ProblemTexts } from '../problem-code.ts';

/** What is wrong with dates and periods. */
export const time = {
  'E-TIME-TEXT': {
    message: {
      pl: 'Nie rozumiem daty {value}; napisz np. 2019-10-23, 2019-10 lub 2019-10-23/.',
      en: '{value} is not a date we can read; write for example 2019-10-23, 2019-10 or 2019-10-23/.',
    },
    hint: { pl: '{why}', en: '{why}' },
  },
  'E-TIME-REVERSED': {
    message: { pl: 'Koniec wypada przed początkiem: {value}.', en: '{value} ends before it starts.' },
    hint: {
      pl: 'Zamień daty miejscami albo popraw jedną z nich: początek/koniec.',
      en: 'Swap the dates or correct one of them: start/end.',
    },
  },
  'E-SEEN-OUTSIDE': {
    message: { pl: 'Dowód z {seen} wypada poza okresem {time}.', en: 'Evidence of {seen} lies outside {time}.' },
    hint: { pl: 'Popraw kolumnę time albo seen.', en: 'Correct the column time or seen.' },
  },
  'E-TIME-FUTURE': {
    message: {
      pl: 'Data {value} jest późniejsza niż źródło z {day}; oznacz jako planowane albo popraw.',
      en: 'Dated {value}, after its source of {day}; mark it planned or correct it.',
    },
    hint: {
      pl: 'Wpisz status planned, popraw datę albo dodaj późniejsze źródło.',
      en: 'Set status planned, correct the date or add a later source.',
    },
  },
  'W-TIME-MISSING': {
    message: { pl: 'Brak daty: traktowane jako możliwe w każdym dniu.', en: 'No date: treated as possible on every day.' },
  },
  'W-SOURCE-UNDATED': {
    message: {
      pl: 'Źródło bez daty: nie wiadomo, do kiedy stan trwał.',
      en: 'This source has no date; it cannot say until when something lasted.',
    },
  },
} as const satisfies ProblemTexts;
