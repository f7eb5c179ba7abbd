import { partnerGroups } from '../../graph/groups/partner-groups.ts';
import { groupSizes } from '../../graph/groups/group-sizes.ts';
import { noGroups, oneGroup } from '../shared/conditions.ts';
import { noOtherGroup } from '../shared/group-conditions.ts';
import type { NodeMetric } from '../metric.ts';
import { noGroupedPartner, noOwnGroup } from '../shared/own-group-conditions.ts';
import { weighted } from '../parameter.ts';

export const egoIqv: NodeMetric = {
  id: 'ego-iqv',
  level: 'node',
  label: { pl: 'Różnorodność względna partnerów (IQV)', en: 'IQV of partners' },
  definition: {
    pl: 'Różnorodność partnerów instytucji jako część największej możliwej: 1, gdy każdy sektor jest wśród nich równie liczny.',
    en: 'The diversity of an institution’s partners as a share of the greatest possible: 1 if every sector is equally frequent among them.',
  },
  source: { cite: 'Agresti & Agresti 1978', doi: '10.2307/270810' },
  formula: '(1 − Σ_g p_g²) · K / (K − 1), p_g = share of group g among the partners of i, K = groups in the network',
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
  reference: [],

  compute(network) {
    const { all, squares } = partnerGroups(network);
    const count = groupSizes(network).filter((size) => size > 0).length;
    return squares.map((same, i) => {
      if (all[i] === 0 || count < 2) return NaN;
      const most = all[i]! * all[i]! * (count - 1);
      return Math.min(1, Math.max(0, ((all[i]! * all[i]! - same) * count) / most));
    });
  },
};
