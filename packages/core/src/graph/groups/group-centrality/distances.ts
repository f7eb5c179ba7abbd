import type { Network } from '../../../model/network.ts';
import { memoised } from '../../engine/memo.ts';
import { groupedOnly } from './grouped-only.ts';

/** How far the others are from each group, from its nearest member; arrays are aligned with `groupNames`. */
export interface GroupDistances {
  /** Sum of the steps to those that can be reached. */
  readonly farness: Float64Array;
  /** How many can be reached. */
  readonly reached: Int32Array;
}

/** Distances of whoever has a group from each group, direction ignored. One search for each group, O(n + m). */
export const groupDistances = memoised((network: Network): GroupDistances => {
  const { nodes, groups, groupNames, offsets, targets } = groupedOnly(network);
  const farness = new Float64Array(groupNames.length);
  const reached = new Int32Array(groupNames.length);
  const distance = new Int32Array(nodes.length);
  const order = new Int32Array(nodes.length);
  for (let g = 0; g < groupNames.length; g++) {
    let size = 0;
    for (let i = 0; i < nodes.length; i++) {
      distance[i] = groups[i] === g ? 0 : -1;
      if (groups[i] === g) order[size++] = i;
    }
    for (let q = 0; q < size; q++) {
      const i = order[q]!;
      for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
        const j = targets[k]!;
        if (distance[j] !== -1) continue;
        distance[j] = distance[i]! + 1;
        farness[g]! += distance[j];
        reached[g]!++;
        order[size++] = j;
      }
    }
  }
  return { farness, reached };
});
