import { aligned } from '../../graph/compared/aligned.ts';
import type { ChangeMetric } from '../metric.ts';
import { countedTies, tiesOf, twoModesNeeded } from '../shared/temporal-parameters.ts';

export const tiesKept: ChangeMetric = {
  id: 'ties-kept',
  level: 'temporal',
  input: 'pair',
  label: { pl: 'Powiązania trwające', en: 'Ties kept' },
  definition: { pl: 'Ile powiązań istniało zarówno wcześniej, jak i później.', en: 'How many ties were there both before and after.' },
  source: { cite: '', doi: '' },
  formula: '|E₁ ∩ E₂|, E₁ = ties before, E₂ = ties after',
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
    twoModesNeeded.when(before, after, parameters) ? NaN : aligned(before, after, countedTies(parameters)).kept,
};
