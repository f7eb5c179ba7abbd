import type { Network } from '../../model/network.ts';
import type { Work } from '../engine/work.ts';
import { countColumns, sourcesPerPass } from './bit-columns.ts';
import { overSources } from './over-sources.ts';

/** Levels of a pass beyond which single searches are cheaper: a pass looks at every node on each level, a search once. */
const mostLevels = 64;

/** Told once for each source: `atDistance[d]` nodes are d steps away, for d from 0 to `farthest`; the array is used again. */
export type HopVisitor = (source: number, atDistance: Int32Array, farthest: number) => void;

/**
 * Counts the nodes at each distance in steps from every node, no farther than `most` steps. 128 sources a pass, a bit each: a node takes
 * over the bits of those that lead to it, O(levels · (n + m)) words; a network deeper than 64 levels is searched from each source, O(n + m).
 * The counts are integers and the same either way.
 */
export function hopCounts<T>(network: Network, most: number, visit: HopVisitor, result: () => T): Work<T> {
  const { nodes } = network;
  const pass = passes(network);
  const atDistance = new Int32Array(nodes.length + 1);
  const search = searches(network);
  const run = (first: number, end: number): void => {
    for (let from = first; from < end; from += sourcesPerPass) {
      const to = Math.min(from + sourcesPerPass, end);
      const levels = pass.run(from, to, most);
      for (let source = from; source < to; source++) {
        if (levels > mostLevels) {
          visit(source, atDistance, search(source, most, atDistance));
          continue;
        }
        let farthest = 0;
        for (let d = 0; d <= levels; d++) {
          const count = pass.counts[d * sourcesPerPass + source - from]!;
          atDistance[d] = count;
          if (count > 0) farthest = d;
        }
        visit(source, atDistance, farthest);
      }
    }
  };
  return overSources(network, { together: sourcesPerPass }, run, result);
}

/** Searches from sources `from` to `to - 1` at once. */
interface Passes {
  /** Entry d · 128 + s: nodes at distance d from source `from + s` of the last pass. */
  readonly counts: Int32Array;
  /** Gives the greatest distance found; one more than `mostLevels` if there are farther nodes, and the counts are then not whole. */
  readonly run: (from: number, to: number, most: number) => number;
}

function passes({ nodes, inOffsets, inTargets }: Network): Passes {
  // Eight nodes at a time are counted.
  const length = 4 * ((nodes.length + 7) & ~7);
  const seen = new Int32Array(length);
  const digits = new Int32Array(32);
  const counts = new Int32Array((mostLevels + 1) * sourcesPerPass);
  let front = new Int32Array(length);
  let next = new Int32Array(length);
  const run = (from: number, to: number, most: number): number => {
    front.fill(0);
    for (let source = from; source < to; source++) {
      const s = source - from;
      front[4 * source + (s >> 5)] = 1 << (s & 31);
    }
    seen.set(front);
    counts.fill(1, 0, sourcesPerPass);
    for (let level = 1; ; level++) {
      if (level > most || !pull(inOffsets, inTargets, front, next, seen)) return level - 1;
      if (level > mostLevels) return level;
      countColumns(next, counts.subarray(level * sourcesPerPass), digits);
      [front, next] = [next, front];
    }
  };
  return { counts, run };
}

/** Writes into `next` the bits that reach each node one step further on, and adds them to `seen`; gives whether there are any. */
function pull(offsets: Int32Array, sources: Int32Array, front: Int32Array, next: Int32Array, seen: Int32Array): boolean {
  let any = 0;
  for (let i = 0, x = 0; i < offsets.length - 1; i++, x += 4) {
    const seen0 = seen[x]!;
    const seen1 = seen[x + 1]!;
    const seen2 = seen[x + 2]!;
    const seen3 = seen[x + 3]!;
    let word0 = 0;
    let word1 = 0;
    let word2 = 0;
    let word3 = 0;
    if ((seen0 & seen1 & seen2 & seen3) !== -1) {
      for (let k = offsets[i]!, end = offsets[i + 1]!; k < end; k++) {
        const y = 4 * sources[k]!;
        word0 |= front[y]!;
        word1 |= front[y + 1]!;
        word2 |= front[y + 2]!;
        word3 |= front[y + 3]!;
      }
      word0 &= ~seen0;
      word1 &= ~seen1;
      word2 &= ~seen2;
      word3 &= ~seen3;
      seen[x] = seen0 | word0;
      seen[x + 1] = seen1 | word1;
      seen[x + 2] = seen2 | word2;
      seen[x + 3] = seen3 | word3;
      any |= word0 | word1 | word2 | word3;
    }
    next[x] = word0;
    next[x + 1] = word1;
    next[x + 2] = word2;
    next[x + 3] = word3;
  }
  return any !== 0;
}

/** A breadth-first search from one node; fills `atDistance` and gives the greatest distance. */
function searches({ nodes, offsets, targets }: Network): (source: number, most: number, atDistance: Int32Array) => number {
  const reached = new Int32Array(nodes.length).fill(-1);
  const queue = new Int32Array(nodes.length);
  return (source, most, atDistance) => {
    reached[source] = source;
    queue[0] = source;
    atDistance[0] = 1;
    let size = 1;
    let next = 0;
    let farthest = 0;
    while (farthest < most) {
      const end = size;
      for (; next < end; next++) {
        const i = queue[next]!;
        for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
          const j = targets[k]!;
          if (reached[j] === source) continue;
          reached[j] = source;
          queue[size++] = j;
        }
      }
      if (size === end) break;
      atDistance[++farthest] = size - end;
    }
    return farthest;
  };
}
