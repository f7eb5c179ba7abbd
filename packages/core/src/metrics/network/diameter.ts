import { largestOf } from '../../graph/engine/largest-of.ts';
import { distanceSteps, paths } from '../../graph/paths.ts';
import { fewNodes, noTies } from '../shared/conditions.ts';
import type { NetworkMetric } from '../metric.ts';
import { direction, weighted } from '../parameter.ts';

export const diameter: NetworkMetric = {
  id: 'diameter',
  level: 'network',
  label: { pl: 'Średnica', en: 'Diameter' },
  definition: {
    pl: 'Ile kroków dzieli dwie najdalsze od siebie spośród połączonych instytucji.',
    en: 'How many steps lie between the two institutions farthest from each other among those that are joined.',
  },
  source: { cite: 'Wasserman & Faust 1994', doi: '10.1017/CBO9780511815478' },
  formula: 'max dᵢⱼ over pairs joined by a path',
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
  reference: [{ tool: 'igraph (R)', call: 'diameter(g, directed, unconnected = TRUE, weights = 1 / s)' }],

  steps: (network) => [distanceSteps(network)],

  compute(network) {
    const farthest = largestOf(paths(network).distances.eccentricity);
    return farthest === 0 ? NaN : farthest;
  },
};
