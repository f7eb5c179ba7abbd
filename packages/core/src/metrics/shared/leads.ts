import type { PeriodCondition } from '../metric.ts';

/** No partnership is known to have had a leader. */
export const noneLed: PeriodCondition = {
  code: 'nothing-observed',
  why: {
    pl: 'na żaden dzień okresu nie wiadomo na pewno, kto przewodził jakiemuś partnerstwu',
    en: 'on no day of the period is it certain who led any partnership',
  },
  when: ({ of }) => of === 0,
};
