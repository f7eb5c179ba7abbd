import type { Network } from '../model/network.ts';
import { memoised } from './memo.ts';
import { mixing } from './mixing.ts';

/** Strength of arcs by group, an undirected tie being two arcs; arrays are aligned with `groupNames`. */
export interface GroupFlows {
  readonly total: number;
  /** From the group to itself. */
  readonly within: Float64Array;
  readonly out: Float64Array;
  readonly into: Float64Array;
}

/** What flows within, out of and into each group; ties of a node without a group are left out. O(n + m). */
export const groupFlows = memoised((network: Network): GroupFlows => {
  const size = network.groupNames.length;
  const matrix = mixing(network);
  const again = network.directed ? 0 : 1;
  const within = new Float64Array(size);
  const out = new Float64Array(size);
  const into = new Float64Array(size);
  for (let g = 0; g < size; g++) {
    const inside = matrix[g * size + g]!;
    within[g] = inside * (1 + again);
    // `mixing` has a tie within an undirected group once.
    out[g] = inside * again;
    into[g] = inside * again;
    for (let h = 0; h < size; h++) {
      out[g]! += matrix[g * size + h]!;
      into[g]! += matrix[h * size + g]!;
    }
  }
  return { total: out.reduce((sum, strength) => sum + strength, 0), within, out, into };
});
