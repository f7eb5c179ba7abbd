import { maxFlows } from '../../graph/max-flows.ts';
import type { DyadMetric } from '../metric.ts';
import { direction, weighted } from '../parameter.ts';

export const maxFlow: DyadMetric = {
  id: 'max-flow',
  level: 'dyad',
  label: { pl: 'Drogi rozłączne', en: 'Tie-disjoint paths' },
  definition: {
    pl: 'Ile jest dróg od jednej instytucji do drugiej, które nie mają wspólnego powiązania; z siłą powiązań: ile może nimi przepłynąć.',
    en: 'How many paths lead from one institution to the other that share no tie; weighted: how much can flow along them.',
  },
  source: { cite: 'Ford & Fulkerson 1956', doi: '10.4153/CJM-1956-045-5' },
  formula: 'max flow from i to j = min over cuts between them of Σ s (s = 1 unless weighted)',
  parameters: [direction('out', 'all'), weighted],
  range: [0, Infinity],
  uses: { strength: 'as-strength', groups: false, direction: 'followed', mode: 'one-mode' },
  guard: 'structural',
  standard: false,
  acrossSizes: 'fair',
  band: 'up*',
  needs: 'T2',
  cost: 'n³',
  reference: [
    { tool: 'sna', call: 'maxflow(A)' },
    { tool: 'networkx', call: 'edge_connectivity(G, s, t), maximum_flow_value(G, s, t, capacity)' },
    { tool: 'igraph (R)', call: 'max_flow(g, s, t, capacity)$value' },
  ],

  steps: (network) => [maxFlows.steps(network)],

  compute: (network) => maxFlows(network).slice(),
};
