import { allDistances } from '../../graph/paths/all-distances.ts';
import type { DyadMetric } from '../metric.ts';
import { direction, weighted } from '../parameter.ts';

export const distance: DyadMetric = {
  id: 'distance',
  level: 'dyad',
  label: { pl: 'Odległość', en: 'Distance' },
  definition: {
    pl: 'W ilu krokach, od partnera do partnera, można najkrócej dojść od jednej instytucji do drugiej.',
    en: 'The fewest steps, from partner to partner, that lead from one institution to the other.',
  },
  source: { cite: '', doi: '' },
  formula: 'dᵢⱼ = min over paths from i to j of Σ 1/s (s = 1 unless weighted)',
  parameters: [direction('out', 'all'), weighted],
  range: [0, Infinity],
  undefinedWhen: [
    {
      code: 'unreachable',
      why: { pl: 'nie ma drogi między tymi instytucjami', en: 'no path leads from one institution to the other' },
      when: (network, i) => allDistances(network)[i] === Infinity,
    },
  ],
  uses: { strength: 'as-length', groups: false, direction: 'followed', mode: 'one-mode' },
  guard: 'structural',
  standard: false,
  acrossSizes: 'unfair',
  band: 'down',
  needs: 'T2',
  cost: 'n·m',
  reference: [
    { tool: 'igraph (R)', call: 'distances(g, mode, weights = 1 / s)' },
    { tool: 'sna', call: 'geodist(A)$gdist' },
    { tool: 'networkx', call: 'all_pairs_dijkstra_path_length(G, weight)' },
  ],

  steps: (network) => [allDistances.steps(network)],

  compute: (network) => allDistances(network).map((steps) => (steps === Infinity ? NaN : steps)),
};
