import { partnerGroups } from '../../graph/groups/partner-groups.ts';
import { noGroups, oneGroup } from '../shared/conditions.ts';
import type { NodeMetric } from '../metric.ts';
import { noGroupedPartner, noOwnGroup } from '../shared/own-group-conditions.ts';
import { weighted } from '../parameter.ts';

export const egoBlau: NodeMetric = {
  id: 'ego-blau',
  level: 'node',
  label: { pl: 'Różnorodność partnerów', en: 'Partner diversity' },
  definition: {
    pl: 'Szansa, że dwaj wylosowani partnerzy instytucji (pierwszy wraca do puli) są z różnych sektorów.',
    en: 'The chance that two partners of an institution drawn at random, the first put back, are of different sectors.',
  },
  source: { cite: 'Blau 1977; Guimerà & Amaral 2005', doi: '10.1038/nature03288' },
  formula: '1 − Σ_g p_g², p_g = share of group g among the partners of i',
  parameters: [weighted],
  range: [0, 1],
  undefinedWhen: [noGroups, noOwnGroup, noGroupedPartner],
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
    return squares.map((same, i) => (all[i] === 0 ? NaN : Math.max(0, (all[i]! * all[i]! - same) / (all[i]! * all[i]!))));
  },
};
