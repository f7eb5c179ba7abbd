import { partnerGroups } from '../../graph/groups/partner-groups.ts';
import { groupSizes } from '../../graph/groups/group-sizes.ts';
import { noGroups, oneGroup } from '../shared/conditions.ts';
import { noOtherGroup } from '../shared/group-conditions.ts';
import type { NodeMetric } from '../metric.ts';
import { noGroupedPartner, noOwnGroup } from '../shared/own-group-conditions.ts';
import { weighted } from '../parameter.ts';

export const egoShannon: NodeMetric = {
  id: 'ego-shannon',
  level: 'node',
  label: { pl: 'Równomierność sektorów wśród partnerów', en: 'Evenness of partners' },
  definition: {
    pl: 'Jak równo partnerzy instytucji rozkładają się między sektory: 1, gdy każdy sektor jest wśród nich równie liczny.',
    en: 'How evenly the partners of an institution are spread over the sectors: 1 if every sector is equally frequent among them.',
  },
  source: { cite: 'Agresti & Agresti 1978', doi: '10.2307/270810' },
  formula: '−Σ_g p_g ln p_g / ln K, p_g = share of group g among the partners of i, K = groups in the network',
  parameters: [weighted],
  range: [0, 1],
  undefinedWhen: [noGroups, noOtherGroup, noOwnGroup, noGroupedPartner],
  uses: { strength: 'as-strength', groups: true, direction: 'ignored', mode: 'one-mode' },
  guard: 'structural',
  trivialWhen: [oneGroup],
  standard: true,
  acrossSizes: 'fair',
  band: 'worlds',
  needs: 'T2',
  cost: 'linear',
  reference: [{ tool: 'vegan', call: 'diversity(counts of partners by group) / log(K)' }],

  compute(network) {
    const { all, entropy } = partnerGroups(network);
    const count = groupSizes(network).filter((size) => size > 0).length;
    // Equal shares add up to ln K but for rounding.
    return entropy.map((sum, i) => (all[i] === 0 || count < 2 ? NaN : Math.min(1, sum / Math.log(count))));
  },
};
