import { members } from '../../graph/compared/aligned.ts';
import type { ChangeMetric } from '../metric.ts';
import { nodesOf, twoModesNeeded } from '../shared/temporal-parameters.ts';

export const membersLeft: ChangeMetric = {
  id: 'members-left',
  level: 'temporal',
  input: 'pair',
  label: { pl: 'Odeszły', en: 'Left' },
  definition: {
    pl: 'Ile instytucji było wcześniej, a później ich nie ma.',
    en: 'How many institutions were there before and are not there after.',
  },
  source: { cite: '', doi: '' },
  formula: '|V₁ \\ V₂|, V₁ = institutions before, V₂ = institutions after',
  parameters: [nodesOf],
  range: [0, Infinity],
  undefinedWhen: [twoModesNeeded],
  uses: { strength: 'ignored', groups: false, direction: 'ignored', mode: 'either' },
  standard: true,
  acrossSizes: 'unfair',
  band: 'worlds',
  needs: 'T1',
  cost: 'linear',
  reference: [],

  compute(before, after, parameters = {}) {
    if (twoModesNeeded.when(before, after, parameters)) return NaN;
    const { both, earlier } = members(before, after, parameters['mode'] === 'affiliations' ? 1 : 0);
    return earlier - both;
  },
};
