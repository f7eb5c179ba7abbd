/** A stretch of days, half-open, of which the other one of a pair must have some. */
interface Stretch<R> {
  readonly row: R;
  readonly start: number;
  readonly end: number;
  /** Only stretches of different owners make a pair. */
  readonly owner: unknown;
}

/**
 * Pairs of stretches that have a day in common, in order of that day: each stretch at most once as the later-beginning one, with one that began before it
 * and lasts longest. O(n log n), however many overlap.
 */
export function overlapping<R>(stretches: readonly Stretch<R>[]): { readonly earlier: R; readonly later: R; readonly day: number }[] {
  const inOrder = stretches.filter(({ start, end }) => start < end).sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  const pairs: { earlier: R; later: R; day: number }[] = [];
  let longest: Stretch<R> | null = null;
  let second: Stretch<R> | null = null;
  for (const stretch of inOrder) {
    const before: Stretch<R> | null = longest?.owner === stretch.owner ? second : longest;
    if (before !== null && stretch.start < before.end) pairs.push({ earlier: before.row, later: stretch.row, day: stretch.start });
    if (longest === null || stretch.end > longest.end) {
      if (longest !== null && longest.owner !== stretch.owner) second = longest;
      longest = stretch;
    } else if (stretch.owner !== longest.owner && (second === null || stretch.end > second.end)) second = stretch;
  }
  return pairs;
}
