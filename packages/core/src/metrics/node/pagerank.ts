import { copied } from '../../graph/engine/cut-arrays.ts';
import { pagerank as sharesOf, pagerankSteps } from '../../graph/spectrum/pagerank.ts';
import type { Parameters } from '../../model/reading.ts';
import { noNodes } from '../shared/conditions.ts';
import type { NodeMetric } from '../metric.ts';
import { weighted } from '../parameter.ts';

export const pagerank: NodeMetric = {
  id: 'pagerank',
  level: 'node',
  label: { pl: 'PageRank', en: 'PageRank' },
  definition: {
    pl: 'Jak często trafia do instytucji ktoś, kto idzie wzdłuż losowych powiązań i co jakiś czas zaczyna od nowa; razem 1.',
    en: 'How often somebody comes to an institution who follows ties at random and starts anew from time to time; 1 in all.',
  },
  source: { cite: 'Brin & Page 1998', doi: '10.1016/S0169-7552(98)00110-X' },
  formula: 'x = αP′x + (1 − α)/n, Pᵢⱼ = sᵢⱼ / Σ_h sᵢₕ, or 1/n where i has no ties to follow; Σx = 1',
  parameters: [
    {
      kind: 'number',
      id: 'damping',
      label: { pl: 'prawdopodobieństwo pójścia dalej (α)', en: 'probability of going on (α)' },
      minimum: 0,
      maximum: 0.99,
      integer: false,
      default: 0.85,
      samples: [0.85, 0.5],
    },
    weighted,
  ],
  range: [0, 1],
  undefinedWhen: [noNodes],
  uses: { strength: 'as-strength', groups: false, direction: 'followed', mode: 'one-mode' },
  guard: 'structural',
  standard: false,
  acrossSizes: 'unfair',
  band: 'worlds',
  needs: 'T2',
  cost: 'n·m',
  reference: [
    { tool: 'igraph (R)', call: 'page_rank(g, damping, weights = s, algo = "prpack")' },
    { tool: 'networkx', call: 'pagerank(G, alpha = damping, tol = 1e-14)' },
  ],

  steps: (network, parameters) => [pagerankSteps(network, dampingOf(parameters))],
  compute: (network, parameters = {}) => copied(sharesOf(network, dampingOf(parameters))),
};

function dampingOf({ damping = 0.85 }: Parameters): number {
  return Number(damping);
}
