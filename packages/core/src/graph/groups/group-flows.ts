import type { Network } from '../../model/network.ts';
import { floats } from '../engine/cut-arrays.ts';
import { memoised } from '../engine/memo.ts';
import { mixing } from './mixing.ts';

/** Strength of arcs by group, an undirected tie being two arcs; arrays are aligned with `groupNames`. Sums of positive numbers all, so nothing cancels. */
export interface GroupFlows {
  readonly total: number;
  /** From the group to itself. */
  readonly within: Float64Array;
  /** From the group to others. */
  readonly leaving: Float64Array;
  /** From others to the group. */
  readonly entering: Float64Array;
  /** Between others. */
  readonly elsewhere: Float64Array;
}

/** What flows within, out of and into each group; ties of a node without a group are left out. O(n + m), and the cube of the number of groups. */
export const groupFlows = memoised((network: Network): GroupFlows => {
  const size = network.groupNames.length;
  const matrix = mixing(network);
  const flows = {
    within: floats(size),
    leaving: floats(size),
    entering: floats(size),
    elsewhere: floats(size),
  };
  let total = 0;
  for (let from = 0; from < size; from++) {
    for (let to = 0; to < size; to++) {
      // `mixing` has a tie within an undirected group once.
      const strength = matrix[from * size + to]! * (from === to && !network.directed ? 2 : 1);
      total += strength;
      for (let g = 0; g < size; g++) {
        const row = g === from ? (g === to ? flows.within : flows.leaving) : g === to ? flows.entering : flows.elsewhere;
        row[g]! += strength;
      }
    }
  }
  return { total, ...flows };
});

/**
 * By how much the arcs within groups exceed what chance would give, were each group to send and to receive as much: Σ e_gg − a_g b_g in
 * shares, here times `total` squared.
 */
export function aboveChance({ within, leaving, entering, elsewhere }: GroupFlows): number {
  // within · total − out · into, with what cancels taken out.
  return within.reduce((sum, inside, g) => sum + (inside * elsewhere[g]! - leaving[g]! * entering[g]!), 0);
}
