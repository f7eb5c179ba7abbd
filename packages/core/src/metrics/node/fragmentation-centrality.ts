import { components } from '../../graph/components.ts';
import { pairsWithout } from '../../graph/parts-without.ts';
import { noTriple } from '../shared/conditions.ts';
import type { NodeMetric } from '../metric.ts';

export const fragmentationCentrality: NodeMetric = {
  id: 'fragmentation-centrality',
  level: 'node',
  label: { pl: 'Fragmentacja po odejściu', en: 'Fragmentation after removal' },
  definition: {
    pl: 'O ile wzrósłby udział niepołączonych par instytucji, gdyby ta instytucja odeszła; ujemny, gdy bez niej jest ich mniej.',
    en: 'By how much the share of pairs that are not joined would rise if the institution left; negative if there are fewer without it.',
  },
  source: { cite: 'Borgatti 2006', doi: '10.1007/s10588-006-7084-x' },
  formula: 'F(G − i) − F(G), F = share of pairs that no path joins, G − i over its own n − 1 institutions',
  range: [-1, 1],
  undefinedWhen: [noTriple],
  uses: { strength: 'ignored', groups: false, direction: 'ignored', mode: 'one-mode' },
  guard: 'structural',
  standard: true,
  acrossSizes: 'with-care',
  band: 'worlds',
  needs: 'T2',
  cost: 'linear',
  reference: [{ tool: 'sna', call: 'connectedness(A) - connectedness(A[-i, -i])' }],

  // One division of two integers, over a common denominator.
  compute(network) {
    const n = network.nodes.length;
    const joined = components(network).sizes.reduce((sum, size) => sum + size * (size - 1), 0);
    return pairsWithout(network).map((left) => (n < 3 ? NaN : (joined * (n - 2) - left * n) / (n * (n - 1) * (n - 2))));
  },
};
