import { copied } from '../../graph/engine/cut-arrays.ts';
import { distanceSteps, paths } from '../../graph/paths.ts';
import { ifNormalised, noPair } from '../shared/conditions.ts';
import type { NodeMetric } from '../metric.ts';
import { direction, normalised, weighted } from '../parameter.ts';

export const harmonicCloseness: NodeMetric = {
  id: 'harmonic-closeness',
  level: 'node',
  label: { pl: 'Bliskość harmoniczna', en: 'Harmonic closeness' },
  definition: {
    pl: 'Jak blisko instytucji są pozostałe: średnia odwrotności odległości, zero dla nieosiągalnych.',
    en: 'How near the others are to an institution: the mean of one over the distance, zero for those out of reach.',
  },
  source: { cite: 'Marchiori & Latora 2000', doi: '10.1016/S0378-4371(00)00311-3' },
  formula: 'hᵢ = Σ_{j≠i} 1 / dᵢⱼ',
  parameters: [direction('out', 'in', 'all'), weighted, normalised(true)],
  range: [0, 1],
  rangeWith: [
    { parameters: { weighted: true }, range: [0, Infinity] },
    { parameters: { normalised: false }, range: [0, Infinity] },
  ],
  undefinedWhen: [ifNormalised(noPair)],
  uses: { strength: 'as-length', groups: false, direction: 'followed', mode: 'one-mode' },
  normalisation: ({ nodes }) => nodes.length - 1,
  guard: 'structural',
  standard: true,
  acrossSizes: 'with-care',
  band: 'up',
  needs: 'T2',
  cost: 'n·m',
  reference: [
    { tool: 'igraph (R)', call: 'harmonic_centrality(g, mode = mode, weights = 1 / s, normalized)' },
    { tool: 'sna', call: 'closeness(A, gmode = "graph", cmode = "suminvundir"), "suminvdir" if directed' },
    // networkx follows arcs towards a node: outgoing distances are those of the reversed graph.
    { tool: 'networkx', call: 'harmonic_centrality(G.reverse(), distance)' },
  ],

  steps: (network) => [distanceSteps(network)],
  compute: (network) => copied(paths(network).distances.harmonic),
};
