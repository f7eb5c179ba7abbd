import type { Network } from '../../model/network.ts';
import { byDegree, type Ranks } from './by-degree.ts';
import { inBlocks } from './in-blocks.ts';
import { memoised } from './memo.ts';

/**
 * Every tie of an undirected network once, as an arc from the end with fewer ties to the one with more (of equals: to the later node). Nodes
 * are numbered by rank in that order, so each triangle u < v < w is the arcs u-v, u-w and v-w, and no node has more than √(2m) arcs.
 */
export interface Uphill extends Ranks {
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
