import { basketOf } from '../shared/basket.ts';
import type { PeriodMetric } from '../metric.ts';

export const singleProviderServices: PeriodMetric = {
  id: 'single-provider-services',
  level: 'service',
  input: 'period',
  label: { pl: 'Usługi z jednym dostawcą', en: 'Single-provider services' },
  definition: {
    pl: 'Ile usług oferuje w tym dniu tylko jedna instytucja.',
    en: 'How many services only one institution offers on the day.',
  },
  source: { cite: '', doi: '' },
  formula: '|{s : nₛ = 1}|',
  range: [0, Infinity],
  standard: true,
  acrossSizes: 'with-care',
  band: 'sep',
  needs: 'T1',
  cost: 'linear',
  reference: [],

  compute(dataset, period) {
    const { services, offeredBy } = basketOf(dataset, period);
    return [{ subject: null, value: offeredBy.filter(({ length }) => length === 1).length, of: services.length }];
  },
};
