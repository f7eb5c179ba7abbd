import { triangles as triangleCorners } from '../../graph/triangles.ts';
import type { NetworkMetric } from '../metric.ts';

export const triangles: NetworkMetric = {
  id: 'triangles',
  level: 'network',
  label: { pl: 'Trójkąty', en: 'Triangles' },
  definition: {
    pl: 'Ile jest trójek instytucji, z których każda współpracuje z każdą.',
    en: 'How many sets of three institutions there are in which each cooperates with each.',
  },
  source: { cite: '', doi: '' },
  formula: 'Σ_{i<j<h} aᵢⱼ aⱼₕ aₕᵢ',
  range: [0, Infinity],
  uses: { strength: 'ignored', groups: false, direction: 'ignored', mode: 'one-mode' },
  guard: 'structural',
  standard: false,
  acrossSizes: 'unfair',
  band: 'up*',
  needs: 'T2',
  cost: 'n·m',
  reference: [{ tool: 'igraph (R)', call: 'sum(count_triangles(g)) / 3' }],

  steps: (network) => [triangleCorners.steps(network)],

  compute: (network) => triangleCorners(network).reduce((sum, corners) => sum + corners, 0) / 3,
};
