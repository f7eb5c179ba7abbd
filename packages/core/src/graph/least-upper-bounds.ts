import type { Network } from '../model/network.ts';
import { bitCount, lowestBit } from './engine/bit-rows.ts';
import { components } from './components.ts';
import { sliced, type Work } from './engine/work.ts';

/** Pairs of nodes joined in a component of three or more, direction ignored, and how many of them lack a nearest common superior. */
export interface UpperBounds {
  readonly lacking: number;
  /** The most pairs that could lack one: Σ (N − 1)(N − 2) / 2 over components of N nodes. */
  readonly most: number;
}

/**
 * Whoever reaches both nodes of a pair along the arcs is their common superior, a node being its own; the nearest is the one whom all others
 * reach (Krackhardt 1994). n² / 8 bytes; O(n·m + n³ / 64).
 */
export const leastUpperBounds = sliced((network: Network): Work<UpperBounds> => {
  const count = network.nodes.length;
  const words = (count + 31) >> 5;
  const { of, sizes } = components(network);
  const byReach = reachRows(network);
  let superiors: Superiors | null = null;
  let lacking = 0;
  const most = sizes.reduce((sum, size) => sum + ((size - 1) * (size - 2)) / 2, 0);
  const rows = Math.max(1, Math.floor(2 ** 21 / (count * words + network.targets.length + 1)));
  const half = Math.ceil(count / rows);
  const run = (slice: number): void => {
    const first = (slice % half) * rows;
    const end = Math.min(first + rows, count);
    if (slice < half) {
      for (let i = first; i < end; i++) byReach.from(i);
      return;
    }
    superiors ??= superiorsOf(byReach);
    for (let i = first; i < end; i++) {
      if (sizes[of[i]!]! < 3) continue;
      for (let j = i + 1; j < count; j++) if (of[j] === of[i] && !hasNearest(superiors, words, i, j)) lacking++;
    }
  };
  return { slices: 2 * half, run, result: () => ({ lacking, most }) };
});

interface ReachRows {
  readonly count: number;
  readonly words: number;
  /** Bit j of row i is set if j is reached from i, or is i. */
  readonly bits: Int32Array;
  /** Fills row `i`. */
  readonly from: (i: number) => void;
}

function reachRows({ nodes, offsets, targets }: Network): ReachRows {
  const count = nodes.length;
  const words = (count + 31) >> 5;
  const bits = new Int32Array(count * words);
  const queue = new Int32Array(count);
  const from = (source: number): void => {
    const row = source * words;
    bits[row + (source >> 5)]! |= 1 << (source & 31);
    queue[0] = source;
    let size = 1;
    for (let at = 0; at < size; at++) {
      for (let k = offsets[queue[at]!]!; k < offsets[queue[at]! + 1]!; k++) {
        const j = targets[k]!;
        if ((bits[row + (j >> 5)]! & (1 << (j & 31))) !== 0) continue;
        bits[row + (j >> 5)]! |= 1 << (j & 31);
        queue[size++] = j;
      }
    }
  };
  return { count, words, bits, from };
}

interface Superiors {
  /** Row i: the superiors of node i, those with most superiors of their own at the lowest bits. */
  readonly bits: Int32Array;
  /** Number of superiors of the node at each bit. */
  readonly counts: Int32Array;
}

function superiorsOf({ count, words, bits }: ReachRows): Superiors {
  const own = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < count; j++) if ((bits[i * words + (j >> 5)]! & (1 << (j & 31))) !== 0) own[j]!++;
  }
  const order = Int32Array.from(own.keys()).sort((a, b) => own[b]! - own[a]! || a - b);
  const turned = new Int32Array(count * words);
  order.forEach((i, place) => {
    for (let j = 0; j < count; j++) {
      if ((bits[i * words + (j >> 5)]! & (1 << (j & 31))) !== 0) turned[j * words + (place >> 5)]! |= 1 << (place & 31);
    }
  });
  return { bits: turned, counts: order.map((i) => own[i]!) };
}

/** Superiors of a common superior are common too: the nearest is the one that has as many as there are common ones. */
function hasNearest({ bits, counts }: Superiors, words: number, i: number, j: number): boolean {
  let common = 0;
  let most = -1;
  for (let w = 0; w < words; w++) {
    const both = bits[i * words + w]! & bits[j * words + w]!;
    if (both === 0) continue;
    if (most === -1) most = counts[(w << 5) + lowestBit(both)]!;
    common += bitCount(both);
  }
  return common === most;
}
