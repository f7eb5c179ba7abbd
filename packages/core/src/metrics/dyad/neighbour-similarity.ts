import { isolate } from '../shared/conditions.ts';
import type { DyadMetric } from '../metric.ts';
import { sharedPartners } from '../../graph/shared-partners.ts';

export const neighbourSimilarity: DyadMetric = {
  id: 'neighbour-similarity',
  level: 'dyad',
  label: { pl: 'Podobieństwo partnerów', en: 'Neighbourhood similarity' },
  definition: {
    pl: 'Jaka część wszystkich partnerów dwóch instytucji to partnerzy ich obu.',
    en: 'The share of all partners of two institutions that are partners of both.',
  },
  source: { cite: 'Jaccard 1901', doi: '' },
  formula: '|N(i) ∩ N(j)| / |N(i) ∪ N(j)|',
  range: [0, 1],
  undefinedWhen: [
    {
      code: 'isolate',
      why: { pl: 'obie instytucje są bez powiązań', en: 'neither institution has a tie' },
      when: (network, i) => {
        const count = network.nodes.length;
        return isolate.when(network, Math.floor(i / count), {}) && isolate.when(network, i % count, {});
      },
    },
  ],
  uses: { strength: 'ignored', groups: false, direction: 'ignored', mode: 'one-mode' },
  guard: 'structural',
  standard: false,
  acrossSizes: 'fair',
  band: 'worlds',
  needs: 'T2',
  cost: 'n·m',
  reference: [
    { tool: 'igraph (R)', call: 'similarity(g, method = "jaccard")' },
    { tool: 'networkx', call: 'jaccard_coefficient(G, pairs)' },
  ],

  steps: (network) => [sharedPartners.steps(network)],

  compute(network) {
    const { nodes, offsets } = network;
    const count = nodes.length;
    const shared = sharedPartners(network);
    const similarity = new Float64Array(count * count);
    for (let i = 0; i < count; i++) {
      for (let j = 0; j < count; j++) {
        const both = shared[i * count + j]!;
        similarity[i * count + j] = both / (offsets[i + 1]! - offsets[i]! + offsets[j + 1]! - offsets[j]! - both);
      }
    }
    return similarity;
  },
};
