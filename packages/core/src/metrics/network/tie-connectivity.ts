import { tieConnectivity as fewest } from '../../graph/connectivity.ts';
import { fewNodes, noPair } from '../shared/conditions.ts';
import type { NetworkMetric } from '../metric.ts';
import { direction } from '../parameter.ts';

export const tieConnectivity: NetworkMetric = {
  id: 'tie-connectivity',
  level: 'network',
  label: { pl: 'Spójność krawędziowa', en: 'Tie connectivity' },
  definition: {
    pl: 'Ile powiązań musiałoby zniknąć, by instytucje nie były już wszystkie połączone.',
    en: 'How many ties would have to go for the institutions to be no longer all joined.',
  },
  source: { cite: 'White & Harary 2001', doi: '10.1111/0081-1750.00098' },
  formula: 'min |F| over F ⊆ E with G − F not (strongly) connected',
  parameters: [direction('out', 'all')],
  range: [0, Infinity],
  undefinedWhen: [noPair],
  minimum: fewNodes,
  uses: { strength: 'ignored', groups: false, direction: 'followed', mode: 'one-mode' },
  guard: 'structural',
  standard: true,
  acrossSizes: 'with-care',
  band: 'up',
  needs: 'T2',
  cost: 'n³',
  reference: [
    { tool: 'igraph (R)', call: 'edge_connectivity(g)' },
    { tool: 'networkx', call: 'edge_connectivity(G)' },
  ],

  steps: (network) => [fewest.steps(network)],

  compute: (network) => fewest(network),
};
