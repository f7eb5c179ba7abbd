import { cuts } from '../../graph/cuts.ts';
import type { TieMetric } from '../metric.ts';

export const bridge: TieMetric = {
  id: 'bridge',
  level: 'dyad',
  per: 'tie',
  label: { pl: 'Most', en: 'Bridge' },
  definition: {
    pl: 'Czy bez tego powiązania sieć rozpadłaby się na więcej części: 1, jeśli tak.',
    en: 'Whether the network would fall into more parts without the tie: 1 if so.',
  },
  source: { cite: 'Granovetter 1973', doi: '10.1086/225469' },
  formula: '1 if c(G − ij) > c(G), c = number of components',
  range: [0, 1],
  uses: { strength: 'ignored', groups: false, direction: 'ignored', mode: 'one-mode' },
  guard: 'structural',
  standard: true,
  acrossSizes: 'fair',
  band: 'worlds',
  needs: 'T2',
  cost: 'linear',
  reference: [
    { tool: 'igraph (R)', call: 'bridges(g)' },
    { tool: 'networkx', call: 'bridges(G)' },
  ],

  compute: (network) => new Float64Array(cuts(network).bridge),
};
