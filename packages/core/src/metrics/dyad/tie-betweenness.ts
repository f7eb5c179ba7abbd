import { tieBetweenness as shares } from '../../graph/paths/tie-betweenness.ts';
import { ifNormalised, noPair } from '../shared/conditions.ts';
import type { TieMetric } from '../metric.ts';
import { direction, normalised, weighted } from '../parameter.ts';

export const tieBetweenness: TieMetric = {
  id: 'tie-betweenness',
  level: 'dyad',
  per: 'tie',
  label: { pl: 'Pośrednictwo powiązania', en: 'Tie betweenness' },
  definition: {
    pl: 'Ile najkrótszych dróg między parami instytucji prowadzi przez to powiązanie.',
    en: 'How many of the shortest paths between pairs of institutions lead over the tie.',
  },
  source: { cite: 'Girvan & Newman 2002', doi: '10.1073/pnas.122653799' },
  formula: 'Σ_{s<t} gₛₜ(ij) / gₛₜ, gₛₜ = shortest paths from s to t; directed: ordered s, t',
  parameters: [direction('out', 'all'), weighted, normalised(false)],
  range: [0, Infinity],
  rangeWith: [{ parameters: { normalised: true }, range: [0, 1] }],
  undefinedWhen: [ifNormalised(noPair)],
  uses: { strength: 'as-length', groups: false, direction: 'followed', mode: 'one-mode' },
  normalisation: ({ nodes, directed }) => (nodes.length * (nodes.length - 1)) / (directed ? 1 : 2),
  guard: 'structural',
  standard: true,
  acrossSizes: 'unfair',
  band: 'worlds',
  needs: 'T2',
  cost: 'n·m',
  reference: [
    { tool: 'igraph (R)', call: 'edge_betweenness(g, directed, weights = 1 / s)' },
    { tool: 'networkx', call: 'edge_betweenness_centrality(G, normalized)' },
  ],

  steps: (network) => [shares.steps(network)],

  compute: (network) => shares(network).slice(),
};
