import { partnerGroups } from '../../graph/groups/partner-groups.ts';
import { noGroups, oneGroup } from '../shared/conditions.ts';
import type { NodeMetric } from '../metric.ts';
import { noGroupedPartner, noOwnGroup } from '../shared/own-group-conditions.ts';

export const egoEiIndex: NodeMetric = {
  id: 'ego-ei-index',
  level: 'node',
  label: { pl: 'Indeks E-I instytucji', en: 'Ego E-I index' },
  definition: {
    pl: 'Czy partnerzy instytucji są spoza jej sektora, czy z niego: 1, gdy wszyscy są spoza, -1, gdy wszyscy z niego.',
    en: 'Whether the partners of an institution are of other sectors or of its own: 1 if all are of others, -1 if all are of its own.',
  },
  source: { cite: 'Krackhardt & Stern 1988', doi: '10.2307/2786835' },
  formula: '(Eᵢ − Iᵢ) / (Eᵢ + Iᵢ), Eᵢ = partners of other groups, Iᵢ = partners of the same group',
  range: [-1, 1],
  undefinedWhen: [noGroups, noOwnGroup, noGroupedPartner],
  uses: { strength: 'ignored', groups: true, direction: 'ignored', mode: 'one-mode' },
  guard: 'structural',
  trivialWhen: [oneGroup],
  standard: true,
  acrossSizes: 'fair',
  band: 'sep',
  extremes: 'across-groups',
  needs: 'T2',
  cost: 'linear',
  reference: [],

  compute(network) {
    const { all, own } = partnerGroups(network);
    return all.map((partners, i) => (partners - 2 * own[i]!) / partners);
  },
};
