import { components } from '../../graph/components.ts';
import { cuts } from '../../graph/cuts.ts';
import { noPair } from '../shared/conditions.ts';
import type { NodeMetric } from '../metric.ts';

export const partsAfterRemoval: NodeMetric = {
  id: 'parts-after-removal',
  level: 'node',
  label: { pl: 'Liczba części po odejściu', en: 'Components after removal' },
  definition: {
    pl: 'Na ile części rozpada się sieć, gdy zabraknie instytucji.',
    en: 'How many parts the network is in once the institution is gone.',
  },
  source: { cite: 'Harary 1969', doi: '' },
  formula: 'c(G − i), c = number of components',
  range: [1, Infinity],
  undefinedWhen: [noPair],
  uses: { strength: 'ignored', groups: false, direction: 'ignored', mode: 'one-mode' },
  guard: 'structural',
  standard: true,
  acrossSizes: 'unfair',
  band: 'worlds',
  needs: 'T2',
  cost: 'linear',
  reference: [{ tool: 'igraph (R)', call: 'components(g - i)$no' }],

  compute(network) {
    const others = components(network).sizes.length - 1;
    return Float64Array.from(cuts(network).pieces, (pieces) => (network.nodes.length < 2 ? NaN : others + pieces));
  },
};
