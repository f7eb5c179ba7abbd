import { neverTied, ofPeriod } from '../shared/histories.ts';
import type { PeriodMetric } from '../metric.ts';

export const tieDuration: PeriodMetric = {
  id: 'tie-duration',
  level: 'dyad',
  per: 'tie',
  input: 'period',
  label: { pl: 'Czas trwania powiązania', en: 'Tie duration' },
  definition: {
    pl: 'Przez ile dni okresu dwie instytucje były na pewno powiązane.',
    en: 'On how many days of the period two institutions were certainly tied.',
  },
  source: { cite: '', doi: '' },
  formula: '|{t in the period : i and j are tied on t}|',
  range: [0, Infinity],
  undefinedWhen: [neverTied],
  standard: true,
  acrossSizes: 'fair',
  band: 'sep',
  needs: 'T1',
  cost: 'linear',
  reference: [],

  compute: (dataset, period) => ofPeriod(dataset, period, (spells) => spells.reduce((sum, [from, to]) => sum + to - from, 0)),
};
