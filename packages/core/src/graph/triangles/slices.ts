import type { Uphill } from '../engine/uphill.ts';

/** How many slices the listing of triangles is cut into, so that each takes some 20 ms: m arcs are looked at √(2m) times at most. */
export function slicesOf({ targets }: Uphill): number {
  return Math.max(1, Math.ceil((targets.length * Math.sqrt(2 * targets.length)) / 2 ** 26));
}

/** The first rank of slice `i` of `slices`: ranks are shared out so that each slice has about as many arcs. */
export function firstRank({ offsets, targets }: Uphill, i: number, slices: number): number {
  const arcs = (targets.length * i) / slices;
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (offsets[middle]! < arcs) low = middle + 1;
    else high = middle;
  }
  return i === slices ? offsets.length - 1 : low;
}
