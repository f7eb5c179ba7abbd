import type { Durations } from './durations.ts';

/** Stretches of time that bounds of durations leave open, and which of them each duration spans. */
export interface Stretches {
  /** First and last time of each, ascending; no two overlap. */
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** Duration i spans stretches `first[i]` to `last[i]`. */
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** The innermost intervals: from a lower bound to an upper bound with no other bound between the two. O(n log n). */
export function innermost({ low, high }: Durations): Stretches {
  const lows = low.toSorted();
  const highs = high.toSorted();
  const from: number[] = [];
  const to: number[] = [];
  for (let l = 0, h = 0; l < lows.length; ) {
    // Both ends belong to an interval: of equal bounds the lower ones come first.
    while (l + 1 < lows.length && lows[l + 1]! <= highs[h]!) l++;
    from.push(lows[l]!);
    to.push(highs[h]!);
    l++;
    while (l < lows.length && highs[h]! < lows[l]!) h++;
  }
  const starts = Float64Array.from(from);
  const ends = Float64Array.from(to);
  return {
    from: starts,
    to: ends,
    first: Int32Array.from(low, (bound) => placeOf(starts, bound)),
    last: Int32Array.from(high, (bound) => lastUpTo(ends, bound)),
  };
}

/** The first place of what is at least `bound`. */
function placeOf(ascending: Float64Array, bound: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last place of what is at most `bound`. */
function lastUpTo(ascending: Float64Array, bound: number): number {
  const place = placeOf(ascending, bound);
  return ascending[place] === bound ? place : place - 1;
}
