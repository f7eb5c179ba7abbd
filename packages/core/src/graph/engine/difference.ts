/** a − b, but 0 where they differ by no more than rounding can make them: 1e-12 of the larger. */
export function difference(a: number, b: number): number {
  return Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b)) ? 0 : a - b;
}
