import { members } from '../../graph/compared/aligned.ts';
import type { ChangeMetric } from '../metric.ts';
import { nodesOf, twoModesNeeded } from '../shared/temporal-parameters.ts';

export const memberStability: ChangeMetric = {
  id: 'member-stability',
  level: 'temporal',
  input: 'pair',
  label: { pl: 'Trwałość składu', en: 'Stability of members' },
  definition: {
    pl: 'Jaka część instytucji, które były wcześniej lub później, była i wcześniej, i później.',
    en: 'The share of the institutions there before or after that were there both before and after.',
  },
  source: { cite: 'Jaccard 1901', doi: '' },
  formula: '|V₁ ∩ V₂| / |V₁ ∪ V₂|, V₁ = institutions before, V₂ = institutions after',
  parameters: [nodesOf],
  range: [0, 1],
  undefinedWhen: [
    twoModesNeeded,
    {
      code: 'no-nodes',
      why: { pl: 'nie było nikogo ani wcześniej, ani później', en: 'nobody was there either before or after' },
      when: (before, after, { mode }) => {
        const { earlier, later } = members(before, after, mode === 'affiliations' ? 1 : 0);
        return earlier + later === 0;
      },
    },
  ],
  uses: { strength: 'ignored', groups: false, direction: 'ignored', mode: 'either' },
  standard: true,
  acrossSizes: 'fair',
  band: 'worlds',
  needs: 'T1',
  cost: 'linear',
  reference: [],

  compute(before, after, parameters = {}) {
    if (twoModesNeeded.when(before, after, parameters)) return NaN;
    const { earlier, later, both } = members(before, after, parameters['mode'] === 'affiliations' ? 1 : 0);
    return both / (earlier + later - both);
  },
};
