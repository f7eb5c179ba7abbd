import { distanceSteps, paths } from '../../graph/paths.ts';
import { fewNodes, noPair } from '../shared/conditions.ts';
import type { NetworkMetric } from '../metric.ts';
import { direction, weighted } from '../parameter.ts';

export const globalEfficiency: NetworkMetric = {
  id: 'global-efficiency',
  level: 'network',
  label: { pl: 'Zwartość', en: 'Global efficiency' },
  definition: {
    pl: 'Jak krótkie są drogi między instytucjami: średnia odwrotności odległości, a niepołączona para liczy się jako 0.',
    en: 'How short the paths between institutions are: the mean of 1 / distance, a pair that is not joined counting 0.',
  },
  source: { cite: 'Latora & Marchiori 2001', doi: '10.1103/PhysRevLett.87.198701' },
  formula: 'Σ_{i≠j} (1 / dᵢⱼ) / (n(n − 1))',
  parameters: [direction('out', 'all'), weighted],
  range: [0, 1],
  rangeWith: [{ parameters: { weighted: true }, range: [0, Infinity] }],
  undefinedWhen: [noPair],
  minimum: fewNodes,
  uses: { strength: 'as-length', groups: false, direction: 'followed', mode: 'one-mode' },
  guard: 'structural',
  standard: true,
  acrossSizes: 'with-care',
  band: 'up',
  needs: 'T2',
  cost: 'n·m',
  reference: [
    { tool: 'igraph (R)', call: 'global_efficiency(g, weights = 1 / s, directed)' },
    { tool: 'networkx', call: 'global_efficiency(G)' },
  ],

  steps: (network) => [distanceSteps(network)],

  compute(network) {
    const { length } = network.nodes;
    return paths(network).distances.harmonic.reduce((sum, one) => sum + one, 0) / (length * (length - 1));
  },
};
