import type { Network } from '../../model/network.ts';
import { ints } from '../engine/cut-arrays.ts';
import { memoised } from '../engine/memo.ts';

/** Number of institutions in each group, aligned with `groupNames`. Whoever has no facet is in none, and affiliations are not counted. */
export const groupSizes = memoised(({ nodes, groups, groupNames, modes }: Network): Int32Array => {
  const sizes = ints(groupNames.length);
  for (let i = 0; i < nodes.length; i++) if (groups[i]! >= 0 && modes?.[i] !== 1) sizes[groups[i]!]!++;
  return sizes;
});

/** Institutions that have a group. */
export function grouped(network: Network): number {
  return groupSizes(network).reduce((sum, size) => sum + size, 0);
}
