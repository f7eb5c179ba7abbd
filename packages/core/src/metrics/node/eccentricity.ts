import { distanceSteps, paths } from '../../graph/paths.ts';
import { reachesNobody } from '../shared/closeness-conditions.ts';
import type { NodeMetric } from '../metric.ts';
import { direction, weighted } from '../parameter.ts';

export const eccentricity: NodeMetric = {
  id: 'eccentricity',
  level: 'node',
  label: { pl: 'Ekscentryczność', en: 'Eccentricity' },
  definition: {
    pl: 'Ile kroków dzieli instytucję od najdalszej z tych, do których może dotrzeć.',
    en: 'How many steps lie between an institution and the farthest of those it can reach.',
  },
  source: { cite: 'Hage & Harary 1995', doi: '10.1016/0378-8733(94)00248-9' },
  formula: 'max_{j∈R(i)} dᵢⱼ, R(i) = nodes that can be reached from i',
  parameters: [direction('out', 'in', 'all'), weighted],
  range: [1, Infinity],
  rangeWith: [{ parameters: { weighted: true }, range: [0, Infinity] }],
  undefinedWhen: [reachesNobody],
  uses: { strength: 'as-length', groups: false, direction: 'followed', mode: 'one-mode' },
  guard: 'structural',
  standard: true,
  acrossSizes: 'unfair',
  band: 'worlds',
  needs: 'T2',
  cost: 'n·m',
  // igraph gives isolates 0 and counts steps only.
  reference: [{ tool: 'igraph (R)', call: 'eccentricity(g, mode = mode)' }],

  steps: (network) => [distanceSteps(network)],

  compute(network) {
    const { reached, eccentricity: farthest } = paths(network).distances;
    return farthest.map((distance, i) => (reached[i] === 0 ? NaN : distance));
  },
};
