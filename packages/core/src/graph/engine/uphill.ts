import type { Network } from '../../model/network.ts';
import { inBlocks } from './in-blocks.ts';
import { memoised } from './memo.ts';

/**
 * Every tie of an undirected network once, as an arc from the end with fewer ties to the one with more (of equals: to the later node). Nodes
 * are numbered by rank in that order, so each triangle u < v < w is the arcs u-v, u-w and v-w, and no node has more than √(2m) arcs.
 */
export interface Uphill {
  /** Node of each rank. */
  readonly order: Int32Array;
  /** Rank of each node. */
  readonly rank: Int32Array;
  /** Arcs of rank r are entries `offsets[r]` to `offsets[r + 1] - 1`. */
  readonly offsets: Int32Array;
  /** Ranks, in the order of the nodes that have them. */
  readonly targets: Int32Array;
}

/** Ties from the less to the more connected: what makes listing triangles O(m^1.5) (Chiba & Nishizeki 1985). O(n + m). */
export const uphill = memoised((network: Network): Uphill => {
  const count = network.nodes.length;
  const { order, rank } = byDegree(network);
  const offsets = new Int32Array(count + 1);
  // One entry more than there are arcs: the last is written and left behind.
  const targets = new Int32Array((network.targets.length >>> 1) + 1);
  inBlocks(count, (from, to) => climb(network, from, to, { order, rank, offsets, targets }));
  return { order, rank, offsets, targets: targets.subarray(0, offsets[count]) };
});

/** Writes the arcs of ranks `from` to `to - 1`. */
function climb({ offsets: starts, targets: ends }: Network, from: number, to: number, { order, rank, offsets, targets }: Uphill): void {
  let written = offsets[from]!;
  for (let r = from; r < to; r++) {
    const i = order[r]!;
    for (let k = starts[i]!, end = starts[i + 1]!; k < end; k++) {
      const s = rank[ends[k]!]!;
      targets[written] = s;
      // 1 if s > r: no branch, for it would be guessed wrongly every other time.
      written += (r - s) >>> 31;
    }
    offsets[r + 1] = written;
  }
}

/** Nodes in ascending order of their ties; equals stay in order. */
function byDegree({ nodes, offsets }: Network): Pick<Uphill, 'order' | 'rank'> {
  const most = mostTies(offsets);
  const next = new Int32Array(most + 2);
  inBlocks(nodes.length, (from, to) => tally(offsets, from, to, next));
  for (let ties = 0; ties <= most; ties++) next[ties + 1]! += next[ties]!;
  const order = new Int32Array(nodes.length);
  const rank = new Int32Array(nodes.length);
  inBlocks(nodes.length, (from, to) => place(offsets, from, to, next, order, rank));
  return { order, rank };
}

function mostTies(offsets: Int32Array): number {
  let most = 0;
  for (let i = 1; i < offsets.length; i++) most = Math.max(most, offsets[i]! - offsets[i - 1]!);
  return most;
}

/** Counts nodes by the number of their ties, one place further on. */
function tally(offsets: Int32Array, from: number, to: number, counts: Int32Array): void {
  for (let i = from; i < to; i++) counts[offsets[i + 1]! - offsets[i]! + 1]!++;
}

function place(offsets: Int32Array, from: number, to: number, next: Int32Array, order: Int32Array, rank: Int32Array): void {
  for (let i = from; i < to; i++) {
    const r = next[offsets[i + 1]! - offsets[i]!]!++;
    order[r] = i;
    rank[i] = r;
  }
}
