import { correlation } from '../../graph/compared/correlation.ts';
import { fewToCorrelate, noPairInBoth } from '../shared/change-conditions.ts';
import type { ChangeMetric } from '../metric.ts';
import { weighted } from '../parameter.ts';

export const graphCorrelation: ChangeMetric = {
  id: 'graph-correlation',
  level: 'temporal',
  input: 'pair',
  label: { pl: 'Korelacja sieci', en: 'Graph correlation' },
  definition: {
    pl: 'Jak bardzo w dwóch sieciach powiązane są te same pary instytucji: 1, gdy dokładnie te same.',
    en: 'How far the same pairs of institutions are tied in two networks: 1 if exactly the same.',
  },
  source: { cite: 'Krackhardt 1988', doi: '' },
  formula: 'Pearson correlation of aᵢⱼ and bᵢⱼ over pairs i ≠ j of institutions of both networks',
  parameters: [weighted],
  range: [-1, 1],
  undefinedWhen: [
    noPairInBoth,
    {
      code: 'zero-variance',
      why: {
        pl: 'w jednej z sieci wszystkie pary są powiązane tak samo',
        en: 'in one of the networks all pairs are tied alike',
      },
      when: (before, after) => Number.isNaN(correlation(before, after)),
    },
  ],
  minimum: fewToCorrelate,
  uses: { strength: 'as-strength', groups: false, direction: 'followed', mode: 'one-mode' },
  standard: true,
  acrossSizes: 'with-care',
  band: 'worlds',
  needs: 'T2',
  cost: 'linear',
  reference: [{ tool: 'sna', call: 'gcor(list(A, B), mode)' }],

  compute: (before, after) => correlation(before, after),
};
