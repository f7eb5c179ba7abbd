import { isTied } from '../engine/tied.ts';

/**
 * How much of a place among the `k` greatest values each value holds: 1 above the border, 0 below it; equal values on the border share the
 * places left. They sum to `k`, at most the number of values.
 */
export function topShares(values: Float64Array, k: number): Float64Array {
  const border = values.toSorted((a, b) => b - a)[k - 1] ?? -Infinity;
  const standing = values.map((value) => (isTied(value, border) ? 0 : Math.sign(value - border)));
  const above = standing.reduce((count, sign) => count + (sign > 0 ? 1 : 0), 0);
  const on = standing.reduce((count, sign) => count + (sign === 0 ? 1 : 0), 0);
  return standing.map((sign) => (sign > 0 ? 1 : sign === 0 ? (k - above) / on : 0));
}
