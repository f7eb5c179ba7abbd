import { members } from '../../graph/compared/aligned.ts';
import type { ChangeMetric } from '../metric.ts';
import { nodesOf, twoModesNeeded } from '../shared/temporal-parameters.ts';

export const membersJoined: ChangeMetric = {
  id: 'members-joined',
  level: 'temporal',
  input: 'pair',
  label: { pl: 'Dołączyły', en: 'Joined' },
  definition: {
    pl: 'Ilu instytucji nie było wcześniej, a później są.',
    en: 'How many institutions were not there before and are there after.',
  },
  source: { cite: '', doi: '' },
  formula: '|V₂ \\ V₁|, V₁ = institutions before, V₂ = institutions after',
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
    const { both, later } = members(before, after, parameters['mode'] === 'affiliations' ? 1 : 0);
    return later - both;
  },
};
