import { tieTriads, triads, triadTypes } from '../../graph/census.ts';
import { triangles } from '../../graph/triangles.ts';
import { fewNodes, noTriple } from '../shared/conditions.ts';
import type { ClassMetric } from '../metric.ts';

export const triadCensus: ClassMetric = {
  id: 'triad-census',
  level: 'network',
  per: 'class',
  label: { pl: 'Spis triad', en: 'Triad census' },
  definition: {
    pl: 'Ile trójek instytucji ma każdy z możliwych układów powiązań: 16, gdy powiązania mają kierunek, w przeciwnym razie od 0 do 3 powiązań.',
    en: 'How many triples of institutions show each possible pattern of ties: 16 where ties have a direction, else 0 to 3 ties.',
  },
  source: { cite: 'Holland & Leinhardt 1970; Batagelj & Mrvar 2001', doi: '10.1016/S0378-8733(01)00035-1' },
  formula: 'number of {i, j, k} per class; the classes add up to n(n − 1)(n − 2) / 6',
  range: [0, Infinity],
  undefinedWhen: [noTriple],
  minimum: fewNodes,
  uses: { strength: 'ignored', groups: false, direction: 'followed', mode: 'one-mode' },
  guard: 'structural',
  standard: false,
  acrossSizes: 'unfair',
  band: 'worlds',
  needs: 'T2',
  cost: 'n·m',
  reference: [
    { tool: 'sna', call: 'triad.census(A, mode)' },
    { tool: 'igraph (R)', call: 'triad_census(g)' },
    { tool: 'networkx', call: 'triadic_census(G)' },
  ],

  steps: (network) => [network.directed ? triads.steps(network) : triangles.steps(network)],
  classes: ({ directed }) => (directed ? triadTypes : ['0', '1', '2', '3']),

  compute(network) {
    const counts = (network.directed ? triads(network) : tieTriads(network)).slice();
    return network.nodes.length < 3 ? counts.fill(NaN) : counts;
  },
};
