import type { Network } from '../../model/network.ts';
import { memoised } from '../engine/memo.ts';

/** What the partners of each node of an undirected network say of groups; partners and nodes without a group are left out. */
export interface PartnerGroups {
  /** Strength of the ties of a node to all its partners. */
  readonly all: Float64Array;
  /** Strength of its ties within its own group. */
  readonly own: Float64Array;
  /** Σ over groups of the square of the strength of its ties to them. */
  readonly squares: Float64Array;
  /** Entropy of the shares of the groups, in natural units; groups in their order. */
  readonly entropy: Float64Array;
}

/** O(n · groups + m). */
export const partnerGroups = memoised(({ nodes, offsets, targets, strengths, groups, groupNames }: Network): PartnerGroups => {
  const all = new Float64Array(nodes.length);
  const own = new Float64Array(nodes.length);
  const squares = new Float64Array(nodes.length);
  const entropy = new Float64Array(nodes.length);
  const byGroup = new Float64Array(groupNames.length);
  for (let i = 0; i < nodes.length; i++) {
    if (groups[i]! < 0) continue;
    byGroup.fill(0);
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
      const group = groups[targets[k]!]!;
      if (group >= 0) byGroup[group]! += strengths[k]!;
    }
    own[i] = byGroup[groups[i]!]!;
    for (let g = 0; g < byGroup.length; g++) all[i]! += byGroup[g]!;
    for (let g = 0; g < byGroup.length; g++) {
      const one = byGroup[g]!;
      squares[i]! += one * one;
      if (one > 0) entropy[i]! += (one / all[i]!) * Math.log(all[i]! / one);
    }
  }
  return { all, own, squares, entropy };
});
