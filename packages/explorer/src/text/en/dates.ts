import type { DateWords } from '../words.ts';

/** Dates in English, in ISO form, which readers on both sides of the Atlantic read alike. */
export const dates: DateWords = {
  day: (iso) => iso,
  days: (from, to) => (from === to ? from : `${from} to ${to}`),
  oneOfDays: (days) => `one of the days ${days}`,
  oneOf: (some) => `one of ${some}`,
  about: (date) => `about ${date}`,
  uncertain: (date) => `${date} (date uncertain)`,
  from: (date) => `from ${date}`,
  until: (date) => `until ${date}`,
  alwaysSoFar: 'always so far',
  ongoing: 'ongoing',
  noRecordsAfter: (date) => `no records after ${date}`,
};
