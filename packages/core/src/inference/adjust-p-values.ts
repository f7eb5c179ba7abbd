/** How p-values of several tests are adjusted. */
export type Adjustment = 'holm' | 'benjamini-hochberg';

/**
 * p-values of several tests made together, adjusted so that they may be read like that of a single one. `holm` (Holm 1979): the chance of any false finding
 * stays below the level. `benjamini-hochberg` (Benjamini & Hochberg 1995): of the findings no larger share is false on average.
 *
 * @returns A new list in the same order, NaN where `pValues` is NaN; those do not count as tests. O(n log n).
 * @throws TypeError naming the value that is not from 0 to 1, or a method that is none.
 */
export function adjustPValues(pValues: ArrayLike<number>, { method = 'holm' }: { readonly method?: Adjustment } = {}): Float64Array {
  if (method !== 'holm' && method !== 'benjamini-hochberg') {
    throw new TypeError(`method is holm or benjamini-hochberg, not ${JSON.stringify(method)}`);
  }
  const adjusted = Float64Array.from(pValues);
  const strange = adjusted.find((p) => p < 0 || p > 1);
  if (strange !== undefined) throw new TypeError(`pValues are from 0 to 1, not ${strange}`);
  const order = Array.from(adjusted.keys())
    .filter((i) => !Number.isNaN(adjusted[i]!))
    .sort((a, b) => adjusted[a]! - adjusted[b]!);
  const tests = order.length;
  if (method === 'holm') {
    let least = 0;
    order.forEach((i, rank) => {
      least = Math.max(least, Math.min(1, (tests - rank) * adjusted[i]!));
      adjusted[i] = least;
    });
    return adjusted;
  }
  let most = 1;
  order.reverse().forEach((i, fromEnd) => {
    most = Math.min(most, (tests / (tests - fromEnd)) * adjusted[i]!);
    adjusted[i] = most;
  });
  return adjusted;
}
