import { neverTied, ofPeriod } from '../shared/histories.ts';
import type { PeriodMetric } from '../metric.ts';

export const longestGap: PeriodMetric = {
  id: 'longest-gap',
  level: 'dyad',
  per: 'tie',
  input: 'period',
  label: { pl: 'Najdłuższa przerwa w powiązaniu', en: 'Longest gap of a tie' },
  definition: {
    pl: 'Ile dni trwała najdłuższa przerwa między dwoma okresami powiązania; 0, gdy przerwy nie było.',
    en: 'How many days the longest pause between two spells of a tie lasted; 0 if there was none.',
  },
  source: { cite: '', doi: '' },
  formula: 'max over consecutive spells of start − end, 0 if there is one spell',
  range: [0, Infinity],
  undefinedWhen: [neverTied],
  standard: true,
  acrossSizes: 'fair',
  band: 'sep',
  needs: 'T1',
  cost: 'linear',
  reference: [],

  compute: (dataset, period) =>
    ofPeriod(dataset, period, (spells) =>
      spells.reduce((longest, [from], k) => Math.max(longest, k === 0 ? 0 : from - spells[k - 1]![1]), 0),
    ),
};
