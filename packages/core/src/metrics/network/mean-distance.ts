import { sumOf } from '../../graph/engine/sum-of.ts';
import { distanceSteps, paths } from '../../graph/paths.ts';
import { fewNodes, noTies } from '../shared/conditions.ts';
import type { NetworkMetric } from '../metric.ts';
import { direction, weighted } from '../parameter.ts';

export const meanDistance: NetworkMetric = {
  id: 'mean-distance',
  level: 'network',
  label: { pl: 'Średnia odległość', en: 'Mean distance' },
  definition: {
    pl: 'Ile kroków dzieli przeciętnie dwie połączone instytucje; pary niepołączone nie są liczone, więc czyta się ją obok spójności.',
    en: 'How many steps lie on average between two institutions that are joined; pairs that are not are left out, so read it beside connectedness.',
  },
  source: { cite: 'Wasserman & Faust 1994', doi: '10.1017/CBO9780511815478' },
  formula: 'Σ dᵢⱼ / Σ rᵢ over pairs joined by a path, rᵢ = nodes that can be reached from i',
  parameters: [direction('out', 'all'), weighted],
  range: [1, Infinity],
  rangeWith: [{ parameters: { weighted: true }, range: [0, Infinity] }],
  undefinedWhen: [noTies],
  minimum: fewNodes,
  uses: { strength: 'as-length', groups: false, direction: 'followed', mode: 'one-mode' },
  guard: 'structural',
  standard: true,
  acrossSizes: 'unfair',
  band: 'worlds',
  needs: 'T2',
  cost: 'n·m',
  reference: [{ tool: 'igraph (R)', call: 'mean_distance(g, weights = 1 / s, directed, unconnected = TRUE)' }],

  steps: (network) => [distanceSteps(network)],

  compute(network) {
    const { farness, reached } = paths(network).distances;
    return sumOf(farness) / sumOf(reached);
  },
};
