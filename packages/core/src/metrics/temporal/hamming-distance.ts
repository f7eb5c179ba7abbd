import { aligned } from '../../graph/compared/aligned.ts';
import { noPairInBoth } from '../shared/change-conditions.ts';
import type { ChangeMetric } from '../metric.ts';

export const hammingDistance: ChangeMetric = {
  id: 'hamming-distance',
  level: 'temporal',
  input: 'pair',
  label: { pl: 'Liczba różnic', en: 'Hamming distance' },
  definition: {
    pl: 'Ile par instytucji obecnych w obu sieciach jest powiązanych w jednej z nich, a w drugiej nie.',
    en: 'How many pairs of institutions of both networks are tied in one of them and not in the other.',
  },
  source: { cite: 'Hamming 1950', doi: '' },
  formula: 'Σ |aᵢⱼ − bᵢⱼ| over pairs of institutions of both networks, ordered pairs if directed',
  range: [0, Infinity],
  undefinedWhen: [noPairInBoth],
  uses: { strength: 'ignored', groups: false, direction: 'followed', mode: 'one-mode' },
  standard: true,
  acrossSizes: 'unfair',
  band: 'worlds',
  needs: 'T2',
  cost: 'linear',
  reference: [{ tool: 'sna', call: 'hdist(list(A, B), mode)' }],

  compute(before, after) {
    const { stayed, kept, amongStayers } = aligned(before, after);
    return stayed < 2 ? NaN : amongStayers.before + amongStayers.after - 2 * kept;
  },
};
