import { fewNodes, noNodes } from '../shared/conditions.ts';
import type { NetworkMetric } from '../metric.ts';

export const degreeVariance: NetworkMetric = {
  id: 'degree-variance',
  level: 'network',
  label: { pl: 'Wariancja liczby partnerów', en: 'Variance of degrees' },
  definition: {
    pl: 'Jak bardzo instytucje różnią się liczbą partnerów: średni kwadrat odchylenia od średniej.',
    en: 'How much institutions differ in their number of partners: the mean squared deviation from the mean.',
  },
  source: { cite: 'Snijders 1981', doi: '' },
  formula: 'Σᵢ (kᵢ − k̄)² / n, k = partners either way',
  range: [0, Infinity],
  undefinedWhen: [noNodes],
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
    const squares = nodes.reduce((sum, _, i) => sum + (offsets[i + 1]! - offsets[i]!) ** 2, 0);
    return (nodes.length * squares - targets.length ** 2) / nodes.length ** 2;
  },
};
