import type { Network } from '../../model/network.ts';
import { across } from './across.ts';

/** Number of institutions of each group in an affiliation, aligned with `groupNames`; those without the facet are in none. */
export function groupsIn(network: Network, affiliation: number): Int32Array {
  const { groups, groupNames } = network;
  const { offsets, targets } = across(network);
  const sizes = new Int32Array(groupNames.length);
  for (let k = offsets[affiliation]!; k < offsets[affiliation + 1]!; k++) if (groups[targets[k]!]! >= 0) sizes[groups[targets[k]!]!]!++;
  return sizes;
}
