import { onion } from '../../graph/onion.ts';
import type { NodeMetric } from '../metric.ts';

export const onionLayer: NodeMetric = {
  id: 'onion-layer',
  level: 'node',
  label: { pl: 'Warstwa cebulowa', en: 'Onion layer' },
  definition: {
    pl: 'W którym przejściu instytucja odpada, gdy z sieci zdejmuje się po kolei wszystkie najsłabiej powiązane.',
    en: 'The pass in which an institution drops out when the least connected are taken off the network, all at once, again and again.',
  },
  source: { cite: 'Hébert-Dufresne, Grochow & Allard 2016', doi: '10.1038/srep31708' },
  formula: 'number of the pass that removes i: each pass removes every node with at most k ties left, k growing only when there is none',
  range: [1, Infinity],
  uses: { strength: 'ignored', groups: false, direction: 'ignored', mode: 'one-mode' },
  guard: 'structural',
  standard: true,
  acrossSizes: 'unfair',
  band: 'worlds',
  needs: 'T2',
  cost: 'linear',
  reference: [{ tool: 'networkx', call: 'onion_layers(G)' }],

  compute: (network) => new Float64Array(onion(network)),
};
