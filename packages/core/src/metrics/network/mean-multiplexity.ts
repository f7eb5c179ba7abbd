import { kindsOn, noTiesOnRecord } from '../shared/kinds.ts';
import type { PeriodMetric } from '../metric.ts';

export const meanMultiplexity: PeriodMetric = {
  id: 'mean-multiplexity',
  level: 'network',
  input: 'period',
  label: { pl: 'Średnia wielorakość', en: 'Mean multiplexity' },
  definition: {
    pl: 'Ilu różnych rodzajów powiązania przeciętnie łączą dwie powiązane instytucje.',
    en: 'How many different kinds of tie join two tied institutions on average.',
  },
  source: { cite: 'Provan 2005', doi: '' },
  formula: 'Σ kinds of ties of a pair / tied pairs',
  range: [1, Infinity],
  undefinedWhen: [noTiesOnRecord],
  standard: true,
  acrossSizes: 'fair',
  band: 'worlds',
  needs: 'T2',
  cost: 'linear',
  reference: [],

  compute(dataset, period) {
    const pairs = kindsOn(dataset, period);
    return [{ subject: null, value: pairs.reduce((sum, { kinds }) => sum + kinds, 0) / pairs.length, of: pairs.length }];
  },
};
