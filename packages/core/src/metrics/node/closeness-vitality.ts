import { difference } from '../../graph/engine/difference.ts';
import { distanceSteps, paths } from '../../graph/paths.ts';
import { removals } from '../../graph/removals.ts';
import type { Network } from '../../model/network.ts';
import { disconnected, noPair } from '../shared/conditions.ts';
import type { NodeMetric } from '../metric.ts';
import { weighted } from '../parameter.ts';

export const closenessVitality: NodeMetric = {
  id: 'closeness-vitality',
  level: 'node',
  label: { pl: 'Witalność', en: 'Closeness vitality' },
  definition: {
    pl: 'O ile zmalałaby suma odległości między wszystkimi instytucjami, gdyby ta odeszła; ujemna, gdy inne drogi by się wydłużyły bardziej.',
    en: 'By how much the sum of all distances would fall if the institution left; negative if other paths would grow longer by more.',
  },
  source: { cite: 'Brandes & Erlebach 2005', doi: '10.1007/b106453' },
  formula: 'W(G) − W(G − i), W = Σ_{j<h} dⱼₕ',
  parameters: [weighted],
  range: [-Infinity, Infinity],
  undefinedWhen: [
    noPair,
    disconnected,
    {
      code: 'disconnected',
      why: { pl: 'bez tej instytucji sieć nie jest spójna', en: 'without the institution the network is not connected' },
      when: (network, i) => !isConnectedWithout(network, i),
    },
  ],
  uses: { strength: 'as-length', groups: false, direction: 'ignored', mode: 'one-mode' },
  guard: 'structural',
  standard: false,
  acrossSizes: 'unfair',
  band: 'worlds',
  needs: 'T2',
  cost: 'n³',
  reference: [{ tool: 'networkx', call: 'closeness_vitality(G, weight = 1 / s)' }],

  steps: (network) => [distanceSteps(network), removals.steps(network)],

  compute(network) {
    const all = paths(network).distances.farness.reduce((sum, one) => sum + one, 0);
    const isWhole = !noPair.when(network, 0, {}) && !disconnected.when(network, 0, {});
    return removals(network).farness.map((left, i) => (isWhole && isConnectedWithout(network, i) ? difference(all, left) / 2 : NaN));
  },
};

function isConnectedWithout(network: Network, i: number): boolean {
  const others = network.nodes.length - 1;
  return removals(network).reached[i] === others * (others - 1);
}
