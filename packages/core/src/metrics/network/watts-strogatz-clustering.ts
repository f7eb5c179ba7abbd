import { triangles } from '../../graph/triangles.ts';
import { fewNodes, noNodes } from '../shared/conditions.ts';
import type { NetworkMetric } from '../metric.ts';
import { localClustering } from '../node/local-clustering.ts';

export const wattsStrogatzClustering: NetworkMetric = {
  id: 'watts-strogatz-clustering',
  level: 'network',
  label: { pl: 'Klasteryzacja Wattsa-Strogatza', en: 'Watts-Strogatz clustering' },
  definition: {
    pl: 'Średnia lokalna klasteryzacja wszystkich instytucji, zero tam, gdzie nie ma dwóch partnerów.',
    en: 'The mean local clustering of all institutions, zero where there are no two partners.',
  },
  source: { cite: 'Watts & Strogatz 1998', doi: '10.1038/30918' },
  formula: 'Σᵢ Cᵢ / n, Cᵢ = 0 if kᵢ < 2',
  range: [0, 1],
  undefinedWhen: [noNodes],
  minimum: fewNodes,
  uses: { strength: 'ignored', groups: false, direction: 'ignored', mode: 'one-mode' },
  guard: 'structural',
  standard: false,
  // By chance alone it equals the density, which falls as a county grows.
  acrossSizes: 'with-care',
  band: 'worlds',
  needs: 'T2',
  cost: 'n·m',
  reference: [
    { tool: 'igraph (R)', call: 'transitivity(g, "localaverage", isolates = "zero")' },
    { tool: 'networkx', call: 'average_clustering(G)' },
  ],

  steps: (network) => [triangles.steps(network)],

  compute(network) {
    let sum = 0;
    for (const clustering of localClustering.compute(network)) if (!Number.isNaN(clustering)) sum += clustering;
    return sum / network.nodes.length;
  },
};
