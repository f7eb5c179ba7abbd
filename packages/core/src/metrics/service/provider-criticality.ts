import { basketOf } from '../shared/basket.ts';
import type { PeriodMetric } from '../metric.ts';

export const providerCriticality: PeriodMetric = {
  id: 'provider-criticality',
  level: 'service',
  per: 'node',
  input: 'period',
  label: { pl: 'Usługi utracone po odejściu', en: 'Services lost on leaving' },
  definition: {
    pl: 'Ile usług zniknęłoby z koszyka, gdyby instytucja odeszła, bo tylko ona je oferuje.',
    en: 'How many services would be lost if an institution left, because it alone offers them.',
  },
  source: { cite: '', doi: '' },
  formula: '|{s : i offers s, nₛ = 1}|',
  range: [0, Infinity],
  standard: true,
  acrossSizes: 'fair',
  band: 'sep',
  needs: 'T1',
  cost: 'linear',
  reference: [],

  compute(dataset, period) {
    const { providers, offeredBy } = basketOf(dataset, period);
    return providers.map((subject, i) => {
      const own = offeredBy.filter((places) => places.includes(i));
      return { subject, value: own.filter(({ length }) => length === 1).length, of: own.length };
    });
  },
};
