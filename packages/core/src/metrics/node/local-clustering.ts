import { copied } from '../../graph/engine/cut-arrays.ts';
import { triangles } from '../../graph/triangles.ts';
import { fewPartners } from '../shared/conditions.ts';
import type { NodeMetric } from '../metric.ts';

export const localClustering: NodeMetric = {
  id: 'local-clustering',
  level: 'node',
  label: { pl: 'Lokalna klasteryzacja', en: 'Local clustering' },
  definition: {
    pl: 'Jaka część par partnerów instytucji współpracuje także ze sobą.',
    en: 'The share of pairs of an institution’s partners that also cooperate with each other.',
  },
  source: { cite: 'Watts & Strogatz 1998', doi: '10.1038/30918' },
  formula: 'Cᵢ = tᵢ / (kᵢ(kᵢ − 1) / 2), tᵢ = ties among the kᵢ partners of i',
  range: [0, 1],
  undefinedWhen: [fewPartners],
  uses: { strength: 'ignored', groups: false, direction: 'ignored', mode: 'one-mode' },
  guard: 'structural',
  standard: true,
  // By chance alone it equals the density, which falls as a county grows.
  acrossSizes: 'with-care',
  band: 'worlds',
  needs: 'T2',
  cost: 'n·m',
  reference: [
    { tool: 'igraph (R)', call: 'transitivity(g, "local", isolates = "nan")' },
    // networkx says 0 where there are fewer than two partners: compare the other nodes.
    { tool: 'networkx', call: 'clustering(G)' },
  ],

  steps: (network) => [triangles.steps(network)],

  compute(network) {
    const { offsets } = network;
    const clustering = copied(triangles(network));
    for (let i = 0; i < clustering.length; i++) {
      const partners = offsets[i + 1]! - offsets[i]!;
      clustering[i] = (2 * clustering[i]!) / (partners * (partners - 1));
    }
    return clustering;
  },
};
