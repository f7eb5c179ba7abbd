import { fewNodes, noTies } from '../shared/conditions.ts';
import type { NetworkMetric } from '../metric.ts';

export const degreeGini: NetworkMetric = {
  id: 'degree-gini',
  level: 'network',
  label: { pl: 'Nierówność liczby partnerów (Gini)', en: 'Gini of degrees' },
  definition: {
    pl: 'Jak nierówno rozkładają się powiązania: 0, gdy wszystkie instytucje mają tylu samo partnerów, bliżej 1, gdy mają ich nieliczne.',
    en: 'How unequally ties are spread: 0 if all institutions have equally many partners, towards 1 if few have them all.',
  },
  source: { cite: '', doi: '' },
  formula: 'Σᵢ Σⱼ |kᵢ − kⱼ| / (2n² k̄), k = partners either way',
  range: [0, 1],
  undefinedWhen: [noTies],
  minimum: fewNodes,
  uses: { strength: 'ignored', groups: false, direction: 'ignored', mode: 'one-mode' },
  guard: 'structural',
  standard: false,
  acrossSizes: 'fair',
  band: 'worlds',
  needs: 'T2',
  cost: 'linear',
  reference: [],

  compute({ nodes, offsets, targets }) {
    const ascending = Float64Array.from(nodes, (_, i) => offsets[i + 1]! - offsets[i]!).sort();
    const spread = ascending.reduce((sum, degree, rank) => sum + (2 * rank + 1 - nodes.length) * degree, 0);
    return spread / (nodes.length * targets.length);
  },
};
