import type { Network } from '../../model/network.ts';
import { memoised } from '../engine/memo.ts';
import { across, crossDegrees } from './across.ts';
import { sideOf, sides } from './sides.ts';

/** Share of the pairs of each node's neighbours that have another neighbour in common; NaN below two neighbours. O(sum of squared degrees). */
export const redundancy = memoised((network: Network): Float64Array => {
  const { offsets, targets } = across(network);
  const { place } = sides(network);
  const joined = new Float64Array(network.nodes.length);
  const sharedWith = new Float64Array(network.nodes.length);
  for (let e = 0; e < network.nodes.length; e++) {
    const { members, shared } = sideOf(network, e);
    const [start, end] = [shared.offsets[place[e]!]!, shared.offsets[place[e]! + 1]!];
    for (let k = start; k < end; k++) sharedWith[members[shared.targets[k]!]!] = shared.strengths[k]!;
    for (let k = offsets[e]!; k < offsets[e + 1]!; k++) {
      const i = targets[k]!;
      // Neighbours ascend: those after e make each pair once.
      for (let l = offsets[i + 1]! - 1; targets[l]! > e; l--) if (sharedWith[targets[l]!]! >= 2) joined[i]!++;
    }
    for (let k = start; k < end; k++) sharedWith[members[shared.targets[k]!]!] = 0;
  }
  const degrees = crossDegrees(network);
  return joined.map((pairs, i) => {
    const degree = degrees[i]!;
    return degree < 2 ? NaN : (2 * pairs) / (degree * (degree - 1));
  });
});
