import { belowLargest } from '../../graph/engine/below-largest.ts';
import { distanceSteps, paths } from '../../graph/paths.ts';
import { disconnected, fewNodes, needsNoDirection, noTriple } from '../shared/conditions.ts';
import type { NetworkMetric } from '../metric.ts';

const undefinedWhen = [needsNoDirection, noTriple, disconnected];

export const closenessCentralization: NetworkMetric = {
  id: 'closeness-centralization',
  level: 'network',
  label: { pl: 'Centralizacja bliskości', en: 'Closeness centralization' },
  definition: {
    pl: 'O ile jedna instytucja ma bliżej do wszystkich niż pozostałe: 0, gdy wszystkie mają tak samo blisko, 1 w gwieździe.',
    en: 'How much nearer one institution is to all others than the rest are: 0 if all are equally near, 1 in a star.',
  },
  source: { cite: 'Freeman 1979', doi: '10.1016/0378-8733(78)90021-7' },
  formula: 'Σᵢ (max c − cᵢ) / ((n − 1)(n − 2) / (2n − 3)), cᵢ = (n − 1) / Σⱼ dᵢⱼ',
  range: [0, 1],
  undefinedWhen,
  minimum: fewNodes,
  uses: { strength: 'ignored', groups: false, direction: 'followed', mode: 'one-mode' },
  guard: 'structural',
  standard: true,
  acrossSizes: 'unfair',
  band: 'worlds',
  needs: 'T2',
  cost: 'n·m',
  reference: [
    { tool: 'sna', call: 'centralization(A, closeness, mode = "graph")' },
    { tool: 'igraph (R)', call: 'centr_clo(g, mode = "all")' },
  ],

  steps: (network) => (network.directed ? [] : [distanceSteps(network)]),

  compute(network) {
    if (undefinedWhen.some(({ when }) => when(network, 0, {}))) return NaN;
    const others = network.nodes.length - 1;
    const closeness = paths(network).distances.farness.map((farness) => others / farness);
    return Math.min(1, (belowLargest(closeness) * (2 * others - 1)) / (others * (others - 1)));
  },
};
