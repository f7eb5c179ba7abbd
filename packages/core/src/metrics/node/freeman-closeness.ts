import { distanceSteps, paths } from '../../graph/paths.ts';
import { reachesNotAll } from '../shared/closeness-conditions.ts';
import { noPair } from '../shared/conditions.ts';
import type { NodeMetric } from '../metric.ts';
import { direction, weighted } from '../parameter.ts';

export const freemanCloseness: NodeMetric = {
  id: 'freeman-closeness',
  level: 'node',
  label: { pl: 'Bliskość Freemana', en: 'Freeman closeness' },
  definition: {
    pl: 'Odwrotność średniej odległości do wszystkich pozostałych instytucji; bez wartości, gdy choć jedna jest nieosiągalna.',
    en: 'One over the mean distance to all other institutions; without a value where even one is out of reach.',
  },
  source: { cite: 'Freeman 1979', doi: '10.1016/0378-8733(78)90021-7' },
  formula: '(n − 1) / Σⱼ dᵢⱼ',
  parameters: [direction('out', 'in', 'all'), weighted],
  range: [0, 1],
  rangeWith: [{ parameters: { weighted: true }, range: [0, Infinity] }],
  undefinedWhen: [noPair, reachesNotAll],
  uses: { strength: 'as-length', groups: false, direction: 'followed', mode: 'one-mode' },
  guard: 'structural',
  standard: false,
  acrossSizes: 'unfair',
  band: 'worlds',
  needs: 'T2',
  cost: 'n·m',
  // sna gives 0 where not all can be reached.
  reference: [{ tool: 'sna', call: 'closeness(A, gmode, cmode)' }],

  steps: (network) => [distanceSteps(network)],

  compute(network) {
    const { reached, farness } = paths(network).distances;
    const others = network.nodes.length - 1;
    return Float64Array.from(reached, (count, i) => (others < 1 || count < others ? NaN : others / farness[i]!));
  },
};
