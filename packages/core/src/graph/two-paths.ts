import type { Network } from '../model/network.ts';
import { type Sliced, sliced } from './engine/work.ts';

/** Paths of two arcs between three different nodes. */
export interface TwoPaths {
  /** Ordered i → j → k. */
  readonly all: number;
  /** Those with an arc i → k. */
  readonly closed: number;
}

/** How many arcs' onward arcs a slice looks at. */
const arcsInSlice = 2 ** 14;

/** Two-paths of a network along its arcs. O(Σ over arcs of the out-degree they lead to). */
export const twoPaths: Sliced<TwoPaths> = sliced(({ nodes, offsets, targets }: Network) => {
  const slices = Math.max(1, Math.ceil(targets.length / arcsInSlice));
  const lastFrom = new Int32Array(nodes.length).fill(-1);
  let all = 0;
  let closed = 0;
  return {
    slices,
    run: (slice) => {
      for (let i = Math.floor((nodes.length * slice) / slices); i < Math.floor((nodes.length * (slice + 1)) / slices); i++) {
        const counts = from(i, offsets, targets, lastFrom);
        all += counts.all;
        closed += counts.closed;
      }
    },
    result: () => ({ all, closed }),
  };
});

function from(i: number, offsets: Int32Array, targets: Int32Array, lastFrom: Int32Array): TwoPaths {
  let all = 0;
  let closed = 0;
  for (let k = offsets[i]!; k < offsets[i + 1]!; k++) lastFrom[targets[k]!] = i;
  for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
    const j = targets[k]!;
    for (let l = offsets[j]!; l < offsets[j + 1]!; l++) {
      const h = targets[l]!;
      if (h === i) continue;
      all++;
      if (lastFrom[h] === i) closed++;
    }
  }
  return { all, closed };
}
