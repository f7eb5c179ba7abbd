import { pairsOfProviders } from '../../graph/services/provider-pairs.ts';
import { basketOf } from '../shared/basket.ts';
import type { PeriodMetric } from '../metric.ts';

export const serviceOverlap: PeriodMetric = {
  id: 'service-overlap',
  level: 'service',
  per: 'pair',
  input: 'period',
  label: { pl: 'Wspólne usługi', en: 'Service overlap' },
  definition: {
    pl: 'Jaką część usług oferowanych przez jedną lub drugą z dwóch instytucji oferują obie.',
    en: 'The share of the services of either of two institutions that both offer.',
  },
  source: { cite: 'Jaccard 1901', doi: '' },
  formula: '|Sᵢ ∩ Sⱼ| / |Sᵢ ∪ Sⱼ|, Sᵢ = services of i',
  range: [0, 1],
  standard: false,
  acrossSizes: 'fair',
  band: 'worlds',
  needs: 'T1',
  cost: 'linear',
  reference: [],

  compute: (dataset, period) =>
    pairsOfProviders(basketOf(dataset, period)).map(({ subject, shared, either }) => ({ subject, value: shared / either, of: either })),
};
