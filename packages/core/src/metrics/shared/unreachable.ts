import type { PeriodCondition } from '../metric.ts';

/** No path in time leads there. */
export const unreachable: PeriodCondition = {
  code: 'unreachable',
  why: {
    pl: 'żadna droga przez powiązania kolejne w czasie tam nie prowadzi',
    en: 'no path over ties that follow each other in time leads there',
  },
  when: ({ of }) => of === 0,
};
