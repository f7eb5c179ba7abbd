import { neverTied, ofPeriod } from '../shared/histories.ts';
import type { PeriodMetric } from '../metric.ts';

export const tieSpells: PeriodMetric = {
  id: 'tie-spells',
  level: 'dyad',
  per: 'tie',
  input: 'period',
  label: { pl: 'Liczba okresów powiązania', en: 'Tie spells' },
  definition: {
    pl: 'Ile osobnych okresów powiązania dwóch instytucji przypada na ten czas; stykające się liczą się jako jeden.',
    en: 'How many separate spells of a tie fall into the period; those that touch count as one.',
  },
  source: { cite: '', doi: '' },
  formula: 'number of maximal runs of days on which i and j are tied',
  range: [0, Infinity],
  undefinedWhen: [neverTied],
  standard: true,
  acrossSizes: 'fair',
  band: 'sep',
  needs: 'T1',
  cost: 'linear',
  reference: [],

  compute: (dataset, period) => ofPeriod(dataset, period, (spells) => spells.length),
};
