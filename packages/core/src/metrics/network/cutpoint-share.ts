import { cuts } from '../../graph/cuts.ts';
import { fewNodes, noNodes } from '../shared/conditions.ts';
import type { NetworkMetric } from '../metric.ts';

export const cutpointShare: NetworkMetric = {
  id: 'cutpoint-share',
  level: 'network',
  label: { pl: 'Udział punktów krytycznych', en: 'Cutpoint share' },
  definition: {
    pl: 'Bez jakiej części instytucji sieć rozpadłaby się na więcej kawałków.',
    en: 'What share of the institutions each holds the network together: without it there would be more parts.',
  },
  source: { cite: '', doi: '' },
  formula: '|{ i : c(G − i) > c(G) }| / n, c = number of components',
  range: [0, 1],
  undefinedWhen: [noNodes],
  minimum: fewNodes,
  uses: { strength: 'ignored', groups: false, direction: 'ignored', mode: 'one-mode' },
  guard: 'structural',
  standard: true,
  acrossSizes: 'with-care',
  band: 'worlds',
  needs: 'T2',
  cost: 'linear',
  reference: [{ tool: 'igraph (R)', call: 'length(articulation_points(g)) / vcount(g)' }],

  compute: (network) => cuts(network).pieces.reduce((count, pieces) => count + (pieces > 1 ? 1 : 0), 0) / network.nodes.length,
};
