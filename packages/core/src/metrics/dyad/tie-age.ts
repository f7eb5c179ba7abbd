import { agesOf, unknownStart } from '../shared/histories.ts';
import type { PeriodMetric } from '../metric.ts';

export const tieAge: PeriodMetric = {
  id: 'tie-age',
  level: 'dyad',
  per: 'tie',
  input: 'period',
  label: { pl: 'Wiek powiązania', en: 'Tie age' },
  definition: {
    pl: 'Ile dni minęło od pierwszego pewnego dnia powiązania do końca okresu.',
    en: 'How many days have passed from the first certain day of a tie to the end of the period.',
  },
  source: { cite: '', doi: '' },
  formula: 't − t₁, t₁ = first day on which i and j were certainly tied',
  range: [0, Infinity],
  undefinedWhen: [unknownStart],
  standard: true,
  acrossSizes: 'fair',
  band: 'sep',
  needs: 'T1',
  cost: 'linear',
  reference: [],

  compute: (dataset, period) => agesOf(dataset, period),
};
