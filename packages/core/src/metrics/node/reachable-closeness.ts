import { results } from '../../graph/engine/cut-arrays.ts';
import { distanceSteps, paths } from '../../graph/paths.ts';
import { reachesNobody } from '../shared/closeness-conditions.ts';
import type { NodeMetric } from '../metric.ts';
import { direction, normalised, weighted } from '../parameter.ts';

export const reachableCloseness: NodeMetric = {
  id: 'reachable-closeness',
  level: 'node',
  label: { pl: 'Bliskość wśród osiągalnych', en: 'Closeness among the reachable' },
  definition: {
    pl: 'Odwrotność średniej odległości do instytucji osiągalnych; w małej odciętej części wypada wyżej, niż powinna.',
    en: 'One over the mean distance to those that can be reached; it looks higher than it is in a small part that is cut off.',
  },
  source: { cite: 'Freeman 1979', doi: '10.1016/0378-8733(78)90021-7' },
  formula: 'rᵢ / Σ_{j∈R(i)} dᵢⱼ, R(i) = nodes that can be reached from i, rᵢ = |R(i)|; not normalised 1 / Σ dᵢⱼ',
  parameters: [direction('out', 'in', 'all'), weighted, normalised(true)],
  range: [0, 1],
  rangeWith: [{ parameters: { weighted: true }, range: [0, Infinity] }],
  undefinedWhen: [reachesNobody],
  uses: { strength: 'as-length', groups: false, direction: 'followed', mode: 'one-mode' },
  guard: 'structural',
  standard: false,
  acrossSizes: 'unfair',
  band: 'worlds',
  needs: 'T2',
  cost: 'n·m',
  reference: [{ tool: 'igraph (R)', call: 'closeness(g, mode = mode, weights = 1 / s, normalized)' }],

  steps: (network) => [distanceSteps(network)],

  // One division of two integers; dividing 1 / Σ by 1 / r afterwards would not be exact.
  compute(network, parameters = {}) {
    const { reached, farness } = paths(network).distances;
    const raw = parameters['normalised'] === false;
    const closeness = results(reached.length);
    for (let i = 0; i < closeness.length; i++) closeness[i] = reached[i] === 0 ? NaN : (raw ? 1 : reached[i]!) / farness[i]!;
    return closeness;
  },
};
