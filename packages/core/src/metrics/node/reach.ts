import { within, withinSteps } from '../../graph/paths/within.ts';
import type { Parameters } from '../../model/reading.ts';
import { noPair } from '../shared/conditions.ts';
import type { NodeMetric } from '../metric.ts';
import { direction } from '../parameter.ts';

export const reach: NodeMetric = {
  id: 'reach',
  level: 'node',
  label: { pl: 'Zasięg w k krokach', en: 'k-step reach' },
  definition: {
    pl: 'Do jakiej części pozostałych instytucji można dotrzeć w najwyżej tylu krokach, domyślnie dwóch.',
    en: 'What share of the other institutions can be reached in at most so many steps, two unless said otherwise.',
  },
  source: { cite: 'Borgatti 2006', doi: '10.1007/s10588-006-7084-x' },
  formula: '|{j ≠ i: dᵢⱼ ≤ k}| / (n − 1)',
  parameters: [
    {
      kind: 'number',
      id: 'steps',
      label: { pl: 'najwięcej kroków', en: 'most steps' },
      minimum: 1,
      maximum: 1e6,
      integer: true,
      default: 2,
      samples: [1, 2, 3],
    },
    direction('out', 'in', 'all'),
  ],
  range: [0, 1],
  undefinedWhen: [noPair],
  uses: { strength: 'ignored', groups: false, direction: 'followed', mode: 'one-mode' },
  guard: 'structural',
  standard: true,
  acrossSizes: 'with-care',
  band: 'up',
  needs: 'T2',
  cost: 'n·m',
  reference: [{ tool: 'igraph (R)', call: '(ego_size(g, order = k, mode = mode) - 1) / (n - 1)' }],

  steps: (network, parameters) => [withinSteps(network, most(parameters))],

  compute(network, parameters = {}) {
    const others = network.nodes.length - 1;
    return Float64Array.from(within(network, most(parameters)), (count) => count / others);
  },
};

function most({ steps = 2 }: Parameters): number {
  return Number(steps);
}
