import { pairsOfProviders } from '../../graph/services/provider-pairs.ts';
import { basketOf } from '../shared/basket.ts';
import type { PeriodMetric } from '../metric.ts';

export const serviceComplementarity: PeriodMetric = {
  id: 'service-complementarity',
  level: 'service',
  per: 'pair',
  input: 'period',
  label: { pl: 'Uzupełnianie się usług', en: 'Service complementarity' },
  definition: {
    pl: 'Jaką część usług oferowanych przez jedną lub drugą z dwóch instytucji oferuje tylko jedna z nich.',
    en: 'The share of the services of either of two institutions that only one of them offers.',
  },
  source: { cite: 'Provan & Sebastian 1998', doi: '' },
  formula: '1 − |Sᵢ ∩ Sⱼ| / |Sᵢ ∪ Sⱼ|, Sᵢ = services of i',
  range: [0, 1],
  standard: false,
  acrossSizes: 'fair',
  band: 'worlds',
  needs: 'T1',
  cost: 'linear',
  reference: [],

  compute: (dataset, period) =>
    pairsOfProviders(basketOf(dataset, period)).map(({ subject, shared, either }) => ({
      subject,
      value: (either - shared) / either,
      of: either,
    })),
};
