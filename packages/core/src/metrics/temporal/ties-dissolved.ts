import { aligned, tieCount } from '../../graph/compared/aligned.ts';
import type { ChangeMetric } from '../metric.ts';
import { countedTies, tiesOf, twoModesNeeded } from '../shared/temporal-parameters.ts';

export const tiesDissolved: ChangeMetric = {
  id: 'ties-dissolved',
  level: 'temporal',
  input: 'pair',
  label: { pl: 'Powiązania zakończone', en: 'Ties dissolved' },
  definition: { pl: 'Ile powiązań było wcześniej, a później ich nie ma.', en: 'How many ties were there before and are not there after.' },
  source: { cite: '', doi: '' },
  formula: '|E₁ \\ E₂|, E₁ = ties before, E₂ = ties after',
  parameters: [tiesOf],
  range: [0, Infinity],
  undefinedWhen: [twoModesNeeded],
  uses: { strength: 'ignored', groups: false, direction: 'followed', mode: 'either' },
  standard: true,
  acrossSizes: 'unfair',
  band: 'worlds',
  needs: 'T1',
  cost: 'linear',
  reference: [],

  compute: (before, after, parameters = {}) =>
    twoModesNeeded.when(before, after, parameters)
      ? NaN
      : tieCount(before, countedTies(parameters)) - aligned(before, after, countedTies(parameters)).kept,
};
