import { areaUnder, keptAtRandom, keptWorstFirst } from '../../graph/services/basket-losses.ts';
import { removalOrder } from '../shared/service-parameters.ts';
import { basketOf } from '../shared/basket.ts';
import type { PeriodMetric } from '../metric.ts';

export const basketRobustness: PeriodMetric = {
  id: 'basket-robustness',
  level: 'service',
  input: 'period',
  label: { pl: 'Odporność koszyka', en: 'Basket robustness' },
  definition: {
    pl: 'Jaka część oferowanych usług przeciętnie pozostaje, gdy instytucje odchodzą jedna po drugiej, aż nie zostanie żadna.',
    en: 'The share of the offered services that is left on average while institutions leave one by one until none is there.',
  },
  source: { cite: 'Burgos et al. 2007', doi: '10.1016/j.jtbi.2007.07.030' },
  formula: 'area under S(q) for q from 0 to 1, S = services left ÷ services offered, q = share of institutions gone, trapezoids',
  parameters: [removalOrder],
  range: [0, 1],
  undefinedWhen: [
    {
      code: 'nothing-observed',
      why: { pl: 'nikt niczego nie oferuje', en: 'nobody offers anything' },
      when: ({ of }) => of === 0,
    },
  ],
  standard: false,
  acrossSizes: 'fair',
  band: 'worlds',
  needs: 'T1',
  cost: 'linear',
  reference: [],

  compute(dataset, period, { order = 'random' } = {}) {
    const basket = basketOf(dataset, period);
    const kept = order === 'random' ? keptAtRandom(basket) : keptWorstFirst(basket);
    return [{ subject: null, value: areaUnder(kept), of: basket.providers.length }];
  },
};
