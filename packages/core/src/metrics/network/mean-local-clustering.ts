import type { Network } from '../../model/network.ts';
import { triangles } from '../../graph/triangles.ts';
import { fewNodes } from '../shared/conditions.ts';
import type { NetworkMetric } from '../metric.ts';
import { localClustering } from '../node/local-clustering.ts';

export const meanLocalClustering: NetworkMetric = {
  id: 'mean-local-clustering',
  level: 'network',
  label: { pl: 'Średnia lokalna klasteryzacja', en: 'Mean local clustering' },
  definition: {
    pl: 'Średnia lokalna klasteryzacja instytucji, które mają co najmniej dwóch partnerów.',
    en: 'The mean local clustering of the institutions that have at least two partners.',
  },
  source: { cite: 'Watts & Strogatz 1998', doi: '10.1038/30918' },
  formula: 'mean of Cᵢ over i with kᵢ ≥ 2',
  range: [0, 1],
  undefinedWhen: [
    {
      code: 'degree-below-2',
      why: { pl: 'żadna instytucja nie ma dwóch partnerów', en: 'no institution has two partners' },
      when: (network) => withPairs(network) === 0,
    },
  ],
  minimum: fewNodes,
  uses: { strength: 'ignored', groups: false, direction: 'ignored', mode: 'one-mode' },
  of: withPairs,
  guard: 'structural',
  standard: true,
  // By chance alone it equals the density, which falls as a county grows.
  acrossSizes: 'with-care',
  band: 'worlds',
  needs: 'T2',
  cost: 'n·m',
  reference: [{ tool: 'igraph (R)', call: 'transitivity(g, "localaverage", isolates = "nan")' }],

  steps: (network) => [triangles.steps(network)],

  compute(network) {
    let sum = 0;
    for (const clustering of localClustering.compute(network)) if (!Number.isNaN(clustering)) sum += clustering;
    return sum / withPairs(network);
  },
};

/** How many nodes have a pair of partners. */
function withPairs({ nodes, offsets }: Network): number {
  let count = 0;
  for (let i = 0; i < nodes.length; i++) if (offsets[i + 1]! - offsets[i]! > 1) count++;
  return count;
}
