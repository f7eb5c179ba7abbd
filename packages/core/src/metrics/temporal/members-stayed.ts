import { members } from '../../graph/compared/aligned.ts';
import type { ChangeMetric } from '../metric.ts';
import { nodesOf, twoModesNeeded } from '../shared/temporal-parameters.ts';

export const membersStayed: ChangeMetric = {
  id: 'members-stayed',
  level: 'temporal',
  input: 'pair',
  label: { pl: 'Pozostały', en: 'Stayed' },
  definition: {
    pl: 'Ile instytucji było zarówno wcześniej, jak i później.',
    en: 'How many institutions were there both before and after.',
  },
  source: { cite: '', doi: '' },
  formula: '|V₁ ∩ V₂|, V₁ = institutions before, V₂ = institutions after',
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
    const { both } = members(before, after, parameters['mode'] === 'affiliations' ? 1 : 0);
    return both;
  },
};
