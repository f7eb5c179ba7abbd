import { type Basket, basketOn } from '../../graph/services/basket.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Period, PeriodCondition } from '../metric.ts';

/** The basket of the last day of a period. */
export function basketOf(dataset: Dataset, { county, to, policy }: Period): Basket {
  return basketOn(dataset, { county, date: to, policy });
}

/** The data set has no list of services. */
export const noServices: PeriodCondition = {
  code: 'nothing-observed',
  why: { pl: 'brak listy usług', en: 'no list of services' },
  when: ({ of }) => of === 0,
};
