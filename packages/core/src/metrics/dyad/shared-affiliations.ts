import { sharedByPairs } from '../../graph/two-mode/pairs.ts';
import type { DyadMetric } from '../metric.ts';

export const sharedAffiliations: DyadMetric = {
  id: 'shared-affiliations',
  level: 'dyad',
  label: { pl: 'Wspólne zespoły i wydarzenia', en: 'Shared affiliations' },
  definition: {
    pl: 'W ilu zespołach lub wydarzeniach biorą udział obie instytucje.',
    en: 'How many teams or events both institutions take part in.',
  },
  source: { cite: 'Breiger 1974', doi: '10.2307/2576011' },
  formula: 'sᵢⱼ = |N(i) ∩ N(j)|',
  range: [0, Infinity],
  speaksOf: 'institutions',
  uses: { strength: 'ignored', groups: false, direction: 'ignored', mode: 'two-mode' },
  guard: 'none',
  standard: false,
  acrossSizes: 'fair',
  band: 'up*',
  needs: 'T1',
  cost: 'n·m',
  reference: [{ tool: 'networkx', call: 'bipartite.weighted_projected_graph(G, institutions)' }],

  compute: (network) => sharedByPairs(network, 'count'),
};
