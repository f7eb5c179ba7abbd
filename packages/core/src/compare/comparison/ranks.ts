/** A value that may lie anywhere from `low` to `high`. */
export interface Extent {
  readonly low: number;
  readonly high: number;
}

/**
 * Ranks, 1 the highest. Whose extents overlap, directly or through others, cannot be told apart and share one: it is one more than the
 * number of those that lie wholly above all of them. O(k log k).
 */
export function ranksOf(extents: readonly Extent[]): number[] {
  const order = [...extents.keys()].sort((a, b) => extents[b]!.high - extents[a]!.high);
  const ranks = Array.from(extents, () => NaN);
  let rank = 1;
  let floor = Infinity;
  order.forEach((k, place) => {
    const { low, high } = extents[k]!;
    // Nobody above reaches down to it.
    if (high < floor) rank = place + 1;
    floor = Math.min(floor, low);
    ranks[k] = rank;
  });
  return ranks;
}
