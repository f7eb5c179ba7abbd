import { triangles } from '../../graph/triangles.ts';
import type { NodeMetric } from '../metric.ts';

export const nodeTriangles: NodeMetric = {
  id: 'node-triangles',
  level: 'node',
  label: { pl: 'Trójkąty instytucji', en: 'Triangles of a node' },
  definition: {
    pl: 'Ile par partnerów instytucji współpracuje także ze sobą.',
    en: 'How many pairs of an institution’s partners also cooperate with each other.',
  },
  source: { cite: '', doi: '' },
  formula: 'tᵢ = Σ_{j<h} aᵢⱼ aⱼₕ aₕᵢ',
  range: [0, Infinity],
  uses: { strength: 'ignored', groups: false, direction: 'ignored', mode: 'one-mode' },
  guard: 'structural',
  standard: false,
  acrossSizes: 'fair',
  band: 'up*',
  needs: 'T2',
  cost: 'n·m',
  reference: [{ tool: 'igraph (R)', call: 'count_triangles(g)' }],

  steps: (network) => [triangles.steps(network)],

  compute: (network) => triangles(network).slice(),
};
