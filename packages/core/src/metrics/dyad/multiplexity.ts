import { kindsOn } from '../shared/kinds.ts';
import type { PeriodMetric } from '../metric.ts';

export const multiplexity: PeriodMetric = {
  id: 'multiplexity',
  level: 'dyad',
  per: 'tie',
  input: 'period',
  label: { pl: 'Wielorakość powiązania', en: 'Multiplexity' },
  definition: {
    pl: 'Ilu różnych rodzajów powiązania łączą dwie instytucje ostatniego dnia okresu.',
    en: 'How many different kinds of tie join two institutions on the last day of the period.',
  },
  source: { cite: 'Provan 2005', doi: '' },
  formula: '|{kinds of ties between i and j}|',
  range: [1, Infinity],
  standard: true,
  acrossSizes: 'fair',
  band: 'up*',
  needs: 'T2',
  cost: 'linear',
  reference: [],

  compute: (dataset, period) => kindsOn(dataset, period).map(({ subject, kinds }) => ({ subject, value: kinds, of: kinds })),
};
