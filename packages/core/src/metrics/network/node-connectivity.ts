import { nodeConnectivity as fewest } from '../../graph/connectivity.ts';
import { fewNodes, noPair } from '../shared/conditions.ts';
import type { NetworkMetric } from '../metric.ts';
import { direction } from '../parameter.ts';

export const nodeConnectivity: NetworkMetric = {
  id: 'node-connectivity',
  level: 'network',
  label: { pl: 'Spójność wierzchołkowa', en: 'Node connectivity' },
  definition: {
    pl: 'Ile instytucji musiałoby odejść, by pozostałe nie były już wszystkie połączone.',
    en: 'How many institutions would have to leave for the others to be no longer all joined.',
  },
  source: { cite: 'White & Harary 2001', doi: '10.1111/0081-1750.00098' },
  formula: 'min |S| over S ⊂ V with G − S not (strongly) connected; n − 1 if complete',
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
    { tool: 'igraph (R)', call: 'vertex_connectivity(g)' },
    // With direction networkx leaves nodes of in-degree 1 out of account.
    { tool: 'networkx', call: 'node_connectivity(G)' },
  ],

  steps: (network) => [fewest.steps(network)],

  compute: (network) => fewest(network),
};
