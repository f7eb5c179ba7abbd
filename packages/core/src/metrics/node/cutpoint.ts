import { results } from '../../graph/engine/cut-arrays.ts';
import { cuts } from '../../graph/cuts.ts';
import type { NodeMetric } from '../metric.ts';

export const cutpoint: NodeMetric = {
  id: 'cutpoint',
  level: 'node',
  label: { pl: 'Punkt krytyczny', en: 'Cutpoint' },
  definition: {
    pl: 'Czy bez tej instytucji sieć rozpadłaby się na więcej części: 1, jeśli tak.',
    en: 'Whether the network would fall into more parts without the institution: 1 if so.',
  },
  source: { cite: 'Harary 1969', doi: '' },
  formula: '1 if c(G − i) > c(G), c = number of components',
  range: [0, 1],
  uses: { strength: 'ignored', groups: false, direction: 'ignored', mode: 'either' },
  guard: 'structural',
  standard: true,
  acrossSizes: 'fair',
  band: 'worlds',
  needs: 'T2',
  cost: 'linear',
  reference: [
    { tool: 'igraph (R)', call: 'articulation_points(g)' },
    { tool: 'sna', call: 'cutpoints(A, mode = "graph")' },
    { tool: 'networkx', call: 'articulation_points(G)' },
  ],

  compute(network) {
    const { pieces } = cuts(network);
    const isCut = results(pieces.length);
    for (let i = 0; i < pieces.length; i++) if (pieces[i]! > 1) isCut[i] = 1;
    return isCut;
  },
};
