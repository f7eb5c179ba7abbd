import { basketOf } from '../shared/basket.ts';
import type { PeriodMetric } from '../metric.ts';

export const serviceMissing: PeriodMetric = {
  id: 'service-missing',
  level: 'service',
  per: 'service',
  input: 'period',
  label: { pl: 'Brakujące usługi', en: 'Missing services' },
  definition: {
    pl: 'Czy usługi z koszyka nie oferuje w tym dniu nikt: 1, gdy nikt, 0, gdy ktoś.',
    en: 'Whether nobody offers a service of the basket on the day: 1 if nobody does, 0 if somebody.',
  },
  source: { cite: '', doi: '' },
  formula: '1 if nₛ = 0, else 0',
  range: [0, 1],
  standard: true,
  acrossSizes: 'fair',
  band: 'sep',
  needs: 'T1',
  cost: 'linear',
  reference: [],

  compute(dataset, period) {
    const { services, offeredBy } = basketOf(dataset, period);
    return services.map((subject, s) => ({ subject, value: offeredBy[s]!.length === 0 ? 1 : 0, of: offeredBy[s]!.length }));
  },
};
