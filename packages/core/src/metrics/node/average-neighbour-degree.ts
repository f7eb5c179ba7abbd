import { isolate } from '../shared/conditions.ts';
import type { NodeMetric } from '../metric.ts';

export const averageNeighbourDegree: NodeMetric = {
  id: 'average-neighbour-degree',
  level: 'node',
  label: { pl: 'Średni stopień partnerów', en: 'Average neighbour degree' },
  definition: {
    pl: 'Ilu partnerów mają przeciętnie partnerzy instytucji.',
    en: 'How many partners the partners of an institution have on average.',
  },
  source: { cite: 'Pastor-Satorras, Vázquez & Vespignani 2001', doi: '10.1103/PhysRevLett.87.258701' },
  formula: 'Σ_{j∈N(i)} kⱼ / kᵢ',
  range: [1, Infinity],
  undefinedWhen: [isolate],
  uses: { strength: 'ignored', groups: false, direction: 'ignored', mode: 'one-mode' },
  guard: 'structural',
  standard: false,
  acrossSizes: 'fair',
  band: 'worlds',
  needs: 'T2',
  cost: 'linear',
  reference: [
    { tool: 'igraph (R)', call: 'knn(g)$knn' },
    { tool: 'networkx', call: 'average_neighbor_degree(G)' },
  ],

  compute: ({ nodes, offsets, targets }) =>
    Float64Array.from(nodes, (_, i) => {
      let degrees = 0;
      for (let k = offsets[i]!; k < offsets[i + 1]!; k++) degrees += offsets[targets[k]! + 1]! - offsets[targets[k]!]!;
      return degrees / (offsets[i + 1]! - offsets[i]!);
    }),
};
