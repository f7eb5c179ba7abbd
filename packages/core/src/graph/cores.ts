import type { Network } from '../model/network.ts';
import { memoised } from './engine/memo.ts';
import { ints } from './engine/cut-arrays.ts';

/**
 * The largest k for which each node is in the k-core: the part of the network in which everyone has at least k ties, incoming and outgoing
 * ones counted together. Aligned with `nodes`. O(n + m): for each k in turn, nodes left with k ties go, and those who have k left without them;
 * nodes that stay are looked through once a turn, which adds up to no more than their ties (after Batagelj & Zaversnik 2003).
 */
export const cores = memoised((network: Network): Int32Array => peeled(network, network.directed));

/** As `cores`, with at least k outgoing ties. */
export const coresOutward = memoised((network: Network): Int32Array => (network.directed ? peeled(network, false) : cores(network)));

/** `bothWays`: arcs in and out are ties; otherwise only arcs out are, and those in are lost to whoever they come from. */
function peeled({ nodes, directed, offsets, targets, inOffsets, inTargets }: Network, bothWays: boolean): Int32Array {
  const left = ints(nodes.length);
  const staying = ints(nodes.length);
  for (let i = 0; i < left.length; i++) {
    left[i] = offsets[i + 1]! - offsets[i]! + (bothWays ? inOffsets[i + 1]! - inOffsets[i]! : 0);
    staying[i] = i;
  }
  const going = ints(nodes.length);
  for (let stay = left.length, k = 0; stay > 0; ) {
    const { kept, gone, fewest } = parted(staying, stay, left, k, going);
    stay = kept;
    let last = gone;
    for (let next = 0; next < last; next++) {
      const i = going[next]!;
      if (bothWays || !directed) last = lose(offsets, targets, i, k, left, going, last);
      if (directed) last = lose(inOffsets, inTargets, i, k, left, going, last);
    }
    k = gone === 0 ? fewest : k + 1;
  }
  return left;
}

/** Nodes with more than k ties left move to the front of `staying`; those with exactly k are listed in `going`, which leaves out nodes gone before. */
function parted(staying: Int32Array, stay: number, left: Int32Array, k: number, going: Int32Array) {
  let kept = 0;
  let gone = 0;
  let fewest = 0x7fffffff;
  for (let at = 0; at < stay; at++) {
    const i = staying[at]!;
    const ties = left[i]!;
    if (ties === k) going[gone++] = i;
    if (ties <= k) continue;
    staying[kept++] = i;
    fewest = Math.min(fewest, ties);
  }
  return { kept, gone, fewest };
}

/** The partners of a node that goes lose a tie; those with k left go too. Gives the new length of `going`. */
function lose(offsets: Int32Array, targets: Int32Array, i: number, k: number, left: Int32Array, going: Int32Array, last: number): number {
  let length = last;
  const end = offsets[i + 1]!;
  for (let at = offsets[i]!; at < end; at++) {
    const j = targets[at]!;
    const ties = left[j]!;
    if (ties <= k) continue;
    left[j] = ties - 1;
    if (ties - 1 === k) going[length++] = j;
  }
  return length;
}
