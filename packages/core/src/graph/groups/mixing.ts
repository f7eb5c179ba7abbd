import type { Network } from '../../model/network.ts';
import { floats } from '../engine/cut-arrays.ts';
import { memoised } from '../engine/memo.ts';

/**
 * Strength of the ties from each group to each, `groupNames` x `groupNames`, row by row; ties of a node without a group are left out. An
 * undirected tie counts once, also within a group, and the matrix is symmetric. O(n + m).
 */
export const mixing = memoised(({ nodes, directed, offsets, targets, strengths, groups, groupNames }: Network): Float64Array => {
  const size = groupNames.length;
  const matrix = floats(size * size);
  for (let i = 0; i < nodes.length; i++) {
    const from = groups[i]!;
    if (from < 0) continue;
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
      const to = groups[targets[k]!]!;
      // Within a group an undirected tie would be met from both ends.
      if (to < 0 || (!directed && from === to && targets[k]! < i)) continue;
      matrix[from * size + to]! += strengths[k]!;
    }
  }
  return matrix;
});
