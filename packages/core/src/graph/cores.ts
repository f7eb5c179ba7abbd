import type { Network } from '../model/network.ts';
import { memoised } from './memo.ts';

/**
 * The largest k for which each node is in the k-core: the part of the network in which everyone has at least k ties, incoming and outgoing
 * ones counted together. Aligned with `nodes`. O(n + m), by taking away the node with the fewest ties (Batagelj & Zaversnik 2003).
 */
export const cores = memoised((network: Network): Int32Array => {
  const { nodes, directed, offsets, targets, inOffsets, inTargets } = network;
  const left = Int32Array.from(nodes, (_, i) => offsets[i + 1]! - offsets[i]! + (directed ? inOffsets[i + 1]! - inOffsets[i]! : 0));
  const most = left.reduce((a, b) => Math.max(a, b), 0);
  // Nodes in order of ties left; `start[k]` is where those with k ties begin.
  const start = new Int32Array(most + 2);
  for (const ties of left) start[ties + 1]!++;
  for (let k = 0; k <= most; k++) start[k + 1]! += start[k]!;
  const next = start.slice();
  const order = new Int32Array(nodes.length);
  const place = new Int32Array(nodes.length);
  for (let i = 0; i < nodes.length; i++) {
    place[i] = next[left[i]!]!++;
    order[place[i]!] = i;
  }
  const lose = (i: number, j: number) => {
    const ties = left[j]!;
    if (ties <= left[i]!) return;
    const first = start[ties]!;
    const other = order[first]!;
    order[place[j]!] = other;
    place[other] = place[j]!;
    order[first] = j;
    place[j] = first;
    start[ties]!++;
    left[j]!--;
  };
  for (let taken = 0; taken < nodes.length; taken++) {
    const i = order[taken]!;
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) lose(i, targets[k]!);
    if (directed) for (let k = inOffsets[i]!; k < inOffsets[i + 1]!; k++) lose(i, inTargets[k]!);
  }
  return left;
});
