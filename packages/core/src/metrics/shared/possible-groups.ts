import { groupSizes } from '../../graph/groups/group-sizes.ts';
import type { Network } from '../../model/network.ts';
import type { Parameters } from '../../model/reading.ts';
import { expectedGroups } from './group-parameters.ts';
import type { Condition } from '../metric.ts';

/**
 * K, the number of groups among which institutions could be spread: those present or, by the parameter `groups`, those of the list of expected ones and
 * any others present.
 */
export function possibleCount(network: Network, parameters: Parameters): number {
  const sizes = groupSizes(network);
  const present = network.groupNames.filter((_, g) => sizes[g]! > 0);
  const listed = parameters['groups'] === 'code-list' ? expectedGroups(network, parameters) : [];
  return new Set([...present, ...listed]).size;
}

/** With one group only there is no diversity to compare with. */
export const onlyOnePossible: Condition = {
  code: 'one-group',
  why: { pl: 'możliwa jest tylko jedna grupa', en: 'only one group is possible' },
  when: (network, _, parameters) => possibleCount(network, parameters) < 2,
};
