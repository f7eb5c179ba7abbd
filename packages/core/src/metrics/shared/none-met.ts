import type { PeriodCondition } from '../metric.ts';

/** No two institutions met at an event for the first time. */
export const noneMet: PeriodCondition = {
  code: 'nothing-observed',
  why: {
    pl: 'żadne dwie instytucje nie spotkały się w okresie po raz pierwszy, zanim objęło je jedno porozumienie',
    en: 'no two institutions first met in the period before one agreement held both',
  },
  when: ({ of }) => of === 0,
};
