import { aligned, tieCount } from '../../graph/compared/aligned.ts';
import type { ChangeMetric } from '../metric.ts';
import { countedTies, tiesOf, twoModesNeeded } from '../shared/temporal-parameters.ts';

export const tiesFormed: ChangeMetric = {
  id: 'ties-formed',
  level: 'temporal',
  input: 'pair',
  label: { pl: 'Powiązania nowe', en: 'Ties formed' },
  definition: { pl: 'Ilu powiązań nie było wcześniej, a później są.', en: 'How many ties were not there before and are there after.' },
  source: { cite: '', doi: '' },
  formula: '|E₂ \\ E₁|, E₁ = ties before, E₂ = ties after',
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
      : tieCount(after, countedTies(parameters)) - aligned(before, after, countedTies(parameters)).kept,
};
