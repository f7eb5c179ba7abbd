import type { Network } from '../../model/network.ts';
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
export const uphill = memoised(({ nodes, offsets, targets }: Network): Uphill => {
  const { order, rank } = byDegree(nodes.length, offsets);
  const starts = new Int32Array(nodes.length + 1);
  // One entry more than there are arcs: the last is written and left behind.
  const heads = new Int32Array((targets.length >>> 1) + 1);
  let written = 0;
  for (let r = 0; r < order.length; r++) {
    const i = order[r]!;
    const end = offsets[i + 1]!;
    for (let k = offsets[i]!; k < end; k++) {
      const s = rank[targets[k]!]!;
      heads[written] = s;
      // 1 if s > r: no branch, for it would be guessed wrongly every other time.
      written += (r - s) >>> 31;
    }
    starts[r + 1] = written;
  }
  return { order, rank, offsets: starts, targets: heads.subarray(0, written) };
});

/** Nodes in ascending order of their ties; equals stay in order. */
function byDegree(count: number, offsets: Int32Array): Pick<Uphill, 'order' | 'rank'> {
  let most = 0;
  for (let i = 0; i < count; i++) most = Math.max(most, offsets[i + 1]! - offsets[i]!);
  const next = new Int32Array(most + 2);
  for (let i = 0; i < count; i++) next[offsets[i + 1]! - offsets[i]! + 1]!++;
  for (let ties = 0; ties <= most; ties++) next[ties + 1]! += next[ties]!;
  const order = new Int32Array(count);
  const rank = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const r = next[offsets[i + 1]! - offsets[i]!]!++;
    order[r] = i;
    rank[i] = r;
  }
  return { order, rank };
}
