import type { Network } from '../../model/network.ts';
import { inBlocks } from './in-blocks.ts';

/** An order of the nodes. */
export interface Ranks {
  /** Node of each rank. */
  readonly order: Int32Array;
  /** Rank of each node. */
  readonly rank: Int32Array;
}

/** Nodes in ascending order of the ties in their rows; equals stay in order. O(n). */
export function byDegree({ nodes, offsets }: Network): Ranks {
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
