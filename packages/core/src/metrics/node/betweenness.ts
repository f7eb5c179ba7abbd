import { copied } from '../../graph/engine/cut-arrays.ts';
import { betweennessSteps, paths } from '../../graph/paths.ts';
import { ifNormalised, noTriple } from '../shared/conditions.ts';
import type { NodeMetric } from '../metric.ts';
import { direction, normalised, weighted } from '../parameter.ts';

export const betweenness: NodeMetric = {
  id: 'betweenness',
  level: 'node',
  label: { pl: 'Pośrednictwo', en: 'Betweenness' },
  definition: {
    pl: 'Jaka część najkrótszych dróg między innymi instytucjami prowadzi przez daną instytucję.',
    en: 'The share of shortest paths between other institutions that lead through an institution.',
  },
  source: { cite: 'Freeman 1977', doi: '10.2307/3033543' },
  formula: 'bᵢ = Σ_{s<t} gₛₜ(i) / gₛₜ, gₛₜ = shortest paths from s to t',
  parameters: [direction('out', 'all'), weighted, normalised(true)],
  range: [0, 1],
  rangeWith: [{ parameters: { normalised: false }, range: [0, Infinity] }],
  undefinedWhen: [ifNormalised(noTriple)],
  uses: { strength: 'as-length', groups: false, direction: 'followed', mode: 'one-mode' },
  normalisation: ({ nodes, directed }) => ((nodes.length - 1) * (nodes.length - 2)) / (directed ? 1 : 2),
  guard: 'structural',
  standard: true,
  acrossSizes: 'unfair',
  band: 'worlds',
  needs: 'T2',
  cost: 'n·m',
  reference: [
    { tool: 'igraph (R)', call: 'betweenness(g, directed, weights = 1 / s, normalized)' },
    { tool: 'sna', call: 'betweenness(A, gmode, cmode)' },
    // With strengths networkx compares lengths with ==, which loses shortest paths that are equally long.
    { tool: 'networkx', call: 'betweenness_centrality(G, normalized)' },
  ],

  steps: (network) => [betweennessSteps(network)],
  compute: (network) => copied(paths(network).betweenness),
};
