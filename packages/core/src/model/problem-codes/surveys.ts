import type { ProblemTexts } from '../problem-code.ts';

/** What is wrong with survey waves and answers. */
export const surveys = {
  'E-WAVE-UNEQUAL': {
    message: { pl: 'Wiersze fali {value} są niezgodne.', en: 'Rows of wave {value} disagree.' },
    hint: {
      pl: 'Wszystkie wiersze jednej fali mają to samo time, partnership i place; zachowano pierwszy.',
      en: 'All rows of one wave have the same time, partnership and place; the first was kept.',
    },
  },
  'E-REPORT-NOT-INVITED': {
    message: { pl: '{value} nie otrzymał ankiety.', en: '{value} was not invited.' },
    hint: { pl: 'Dopisz zaproszenie w tabeli invitations.', en: 'Add the invitation to the table invitations.' },
  },
  'E-REPORT-NO-ANSWER': {
    message: { pl: '{value} nie odpowiedział na ankietę.', en: '{value} is recorded as not having answered.' },
    hint: { pl: 'Popraw status zaproszenia albo usuń wskazanie.', en: 'Correct the status of the invitation, or remove the report.' },
  },
  'W-REPORT-SELF': {
    message: { pl: 'Pominięto wskazanie samego siebie.', en: 'Ignored: a report about itself.' },
  },
  'E-SCALE-VALUE': {
    message: { pl: '{value} nie należy do skali {scale}.', en: '{value} is not a point of {scale}.' },
    hint: { pl: 'Punkty skali: {codes}.', en: 'Points of the scale: {codes}.' },
  },
} as const satisfies ProblemTexts;
