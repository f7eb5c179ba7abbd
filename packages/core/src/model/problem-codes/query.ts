import type { ProblemTexts } from '../problem-code.ts';

/** What a question to a data set runs into; no file raises these. */
export const query = {
  'W-DAY-AFTER-HORIZON': {
    message: {
      pl: 'Po {horizon} brak danych; znane są tylko stany możliwe.',
      en: 'No evidence after {horizon}; only “possible” is known.',
    },
  },
  'W-NO-PROJECT-END': {
    message: {
      pl: 'Koniec projektu nieznany; pokazano tylko stan wynikający ze źródeł.',
      en: 'The project’s end is unknown; shown by evidence only.',
    },
  },
} as const satisfies ProblemTexts;
