import type { NetworkMetric } from '../metric.ts';

export const tieCount: NetworkMetric = {
  id: 'tie-count',
  level: 'network',
  label: { pl: 'Liczba powiązań', en: 'Ties' },
  definition: {
    pl: 'Ile par instytucji jest powiązanych; gdy powiązania mają kierunek, każdy liczy się osobno.',
    en: 'How many pairs of institutions are tied; where ties have a direction, each way counts.',
  },
  source: { cite: '', doi: '' },
  formula: 'm',
  range: [0, Infinity],
  uses: { strength: 'ignored', groups: false, direction: 'followed', mode: 'either' },
  guard: 'none',
  standard: true,
  acrossSizes: 'unfair',
  band: 'up*',
  needs: 'T2',
  cost: 'linear',
  reference: [{ tool: 'igraph (R)', call: 'ecount(g)' }],

  compute: ({ directed, targets }) => targets.length / (directed ? 1 : 2),
};
