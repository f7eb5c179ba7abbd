import { partnerGroups } from '../../graph/groups/partner-groups.ts';
import type { Condition } from '../metric.ts';

/** The institution itself has no value of the facet, so that it and its ties are left out. */
export const noOwnGroup: Condition = {
  code: 'no-groups',
  why: { pl: 'instytucja nie ma przypisanej grupy', en: 'the institution has no group' },
  when: ({ groups }, i) => groups[i]! < 0,
};

/** No partner that has a group; read off a network without direction. */
export const noGroupedPartner: Condition = {
  code: 'isolate',
  why: { pl: 'instytucja bez partnerów o znanej grupie', en: 'an institution without partners of known group' },
  when: (network, i) => partnerGroups(network).all[i] === 0,
};
