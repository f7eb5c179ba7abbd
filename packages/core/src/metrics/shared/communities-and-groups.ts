import { communities } from '../../graph/communities.ts';
import type { Network } from '../../model/network.ts';
import type { Parameters } from '../../model/reading.ts';
import { searchOf } from './community-parameters.ts';

/** Community and group of each institution that has a group, in a network with ties. */
export function communitiesAndGroups(network: Network, parameters: Parameters): [communities: Int32Array, groups: Int32Array] {
  const { of } = communities(network, searchOf(parameters));
  const { groups } = network;
  return [of.filter((_, i) => groups[i]! >= 0), groups.filter((group) => group >= 0)];
}
