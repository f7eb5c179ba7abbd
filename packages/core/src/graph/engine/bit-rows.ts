import type { Network } from '../../model/network.ts';
import { memoised } from './memo.ts';
import { ints } from './cut-arrays.ts';

/** Adjacency of at most 64 nodes: bit j of word pair i is set if a tie leads from i to j (`low` bits 0-31, `high` bits 32-63). */
export interface BitRows {
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** The largest network that has bit rows. */
export const mostBits = 64;

/** The rows of a network of at most 64 nodes. O(n + m), once per network. */
export const bitRowsOf = memoised(({ offsets, targets }: Network): BitRows => bitRows(offsets, targets));

/** Neighbour rows as bits. */
export function bitRows(offsets: Int32Array, targets: Int32Array): BitRows {
  const low = ints(offsets.length - 1);
  const high = ints(offsets.length - 1);
  for (let i = 0; i < low.length; i++) {
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
      const j = targets[k]!;
      if (j < 32) low[i]! |= 1 << j;
      else high[i]! |= 1 << (j - 32);
    }
  }
  return { low, high };
}

/** Number of bits set in a 32-bit word. */
export function bitCount(word: number): number {
  let pairs = word - ((word >>> 1) & 0x55555555);
  pairs = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((pairs + (pairs >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Position of the lowest bit set; `word` is not 0. */
export function lowestBit(word: number): number {
  return 31 - Math.clz32(word & -word);
}
