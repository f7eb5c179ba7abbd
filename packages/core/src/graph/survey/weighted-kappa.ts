/**
 * How far two raters nobody can tell apart agree beyond chance, on points numbered from 0: 1 − disagreement seen / disagreement expected,
 * which is the distance between the points, so that a step more counts a step more. Every pair of ratings counts both ways round, which is
 * why it does not matter whose stands first. NaN where all ratings are the same. O(ratings + points²).
 *
 * Linear weights of Cohen 1968 on the symmetric table of Scott 1955.
 */
export function weightedKappa(points: number, ratings: readonly (readonly [first: number, second: number])[]): number {
  const counts = new Float64Array(points);
  let seen = 0;
  for (const [first, second] of ratings) {
    counts[first]!++;
    counts[second]!++;
    seen += Math.abs(first - second);
  }
  let expected = 0;
  for (let a = 0; a < points; a++) for (let b = 0; b < points; b++) expected += counts[a]! * counts[b]! * Math.abs(a - b);
  // Means over the ratings, and over all pairs of the 2n ratings there are: one division of whole numbers.
  const n = ratings.length;
  return expected === 0 ? NaN : (expected - 4 * n * seen) / expected;
}
