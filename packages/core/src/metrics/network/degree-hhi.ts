import { fewNodes, noTies } from '../shared/conditions.ts';
import type { NetworkMetric } from '../metric.ts';

export const degreeHhi: NetworkMetric = {
  id: 'degree-hhi',
  level: 'network',
  label: { pl: 'Koncentracja powiązań (HHI)', en: 'Concentration of degrees (HHI)' },
  definition: {
    pl: 'Jak bardzo powiązania skupiają się w niewielu instytucjach: suma kwadratów udziałów instytucji we wszystkich powiązaniach.',
    en: 'How far ties are concentrated on few institutions: the sum of the squared shares of institutions in all ties.',
  },
  source: { cite: '', doi: '' },
  formula: 'Σᵢ (kᵢ / Σk)², k = partners either way',
  range: [0, 1],
  undefinedWhen: [noTies],
  minimum: fewNodes,
  uses: { strength: 'ignored', groups: false, direction: 'ignored', mode: 'one-mode' },
  guard: 'structural',
  standard: false,
  acrossSizes: 'unfair',
  band: 'worlds',
  needs: 'T2',
  cost: 'linear',
  reference: [],

  compute({ nodes, offsets, targets }) {
    const squares = nodes.reduce((sum, _, i) => sum + (offsets[i + 1]! - offsets[i]!) ** 2, 0);
    return squares / targets.length ** 2;
  },
};
