import { sharedByPairs } from '../../graph/two-mode/pairs.ts';
import type { DyadMetric } from '../metric.ts';

export const newmanStrength: DyadMetric = {
  id: 'newman-strength',
  level: 'dyad',
  label: { pl: 'Siła Newmana', en: 'Newman strength' },
  definition: {
    pl: 'Wspólne zespoły i wydarzenia dwóch instytucji, z których każde liczy się tym mniej, im więcej instytucji skupia.',
    en: 'The teams and events two institutions share, each counting the less the more institutions it gathers.',
  },
  source: { cite: 'Newman 2001', doi: '10.1103/PhysRevE.64.016132' },
  formula: 'Σ_{e ∈ N(i) ∩ N(j)} 1 / (kₑ − 1), kₑ = institutions in e',
  range: [0, Infinity],
  speaksOf: 'institutions',
  uses: { strength: 'ignored', groups: false, direction: 'ignored', mode: 'two-mode' },
  guard: 'none',
  standard: false,
  acrossSizes: 'fair',
  band: 'worlds',
  needs: 'T1',
  cost: 'n·m',
  reference: [{ tool: 'networkx', call: 'bipartite.collaboration_weighted_projected_graph(G, institutions)' }],

  compute: (network) => sharedByPairs(network, 'newman'),
};
