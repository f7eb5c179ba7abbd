import type { Network } from '../../../model/network.ts';
import { memoised } from '../../engine/memo.ts';
import { groupedOnly } from './grouped-only.ts';

/** How many institutions of other groups have a partner in each group, aligned with `groupNames`; the undirected network. O(n + m). */
export const contacts = memoised((network: Network): Int32Array => {
  const { nodes, groups, groupNames, offsets, targets } = groupedOnly(network);
  const counts = new Int32Array(groupNames.length);
  const lastToCount = new Int32Array(groupNames.length).fill(-1);
  for (let i = 0; i < nodes.length; i++) {
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
      const g = groups[targets[k]!]!;
      if (g === groups[i] || lastToCount[g] === i) continue;
      lastToCount[g] = i;
      counts[g]!++;
    }
  }
  return counts;
});
