import { overlaps } from '../../graph/overlaps.ts';
import { mutual, undirected } from '../../graph/variants/undirected.ts';
import { unit } from '../../graph/variants/unit.ts';
import type { Network } from '../../model/network.ts';
import type { Parameters } from '../../model/reading.ts';
import type { TieMetric } from '../metric.ts';
import { flag } from '../parameter.ts';

export const embeddedness: TieMetric = {
  id: 'embeddedness',
  level: 'dyad',
  per: 'tie',
  label: { pl: 'Zakorzenienie', en: 'Embeddedness (Simmelian strength)' },
  definition: {
    pl: 'Ilu wspólnych partnerów mają dwie powiązane instytucje.',
    en: 'How many partners two institutions that are tied have in common.',
  },
  source: { cite: 'Krackhardt 1998', doi: '' },
  formula: '|N(i) ∩ N(j)|; mutual: over ties that stand both ways',
  parameters: [flag('mutual', { pl: 'tylko powiązania odwzajemnione', en: 'mutual ties only' })],
  range: [0, Infinity],
  uses: { strength: 'ignored', groups: false, direction: 'followed', mode: 'one-mode' },
  guard: 'structural',
  standard: true,
  acrossSizes: 'fair',
  band: 'up*',
  needs: 'T2',
  cost: 'n·m',
  reference: [{ tool: 'sna', call: 'simmelian' }],

  steps: (network, parameters) => [overlaps.steps(counted(network, parameters))],

  compute(network, parameters = {}) {
    const { offsets, targets } = counted(network, parameters);
    const { products: shared } = overlaps(counted(network, parameters));
    const common = new Float64Array(network.targets.length);
    for (let i = 0; i < network.nodes.length; i++) {
      // Both rows ascend; of mutual ties there may be fewer than arcs, of ties more.
      let at = offsets[i]!;
      for (let k = network.offsets[i]!; k < network.offsets[i + 1]!; k++) {
        while (at < offsets[i + 1]! && targets[at]! < network.targets[k]!) at++;
        if (at < offsets[i + 1]! && targets[at] === network.targets[k]) common[k] = shared[at]!;
      }
    }
    return common;
  },
};

/** The network whose triangles count. */
function counted(network: Network, { mutual: bothWays }: Parameters): Network {
  return unit(bothWays === true ? mutual(network) : undirected(network));
}
