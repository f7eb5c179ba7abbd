import type { Network } from '../../model/network.ts';
import { aligned } from './aligned.ts';

/**
 * Pearson correlation of the strengths of all pairs i ≠ j of nodes of both networks, ordered pairs if directed; NaN where one of them does
 * not vary or there is no pair. Sums over ties only, rows ascending. O(n + m).
 */
export function correlation(before: Network, after: Network): number {
  const { placeInAfter, stayed } = aligned(before, after);
  const placeInBefore = inverse(placeInAfter, after.nodes.length);
  const pairs = stayed * (stayed - 1);
  if (pairs === 0) return NaN;
  const first = moments(before, placeInAfter);
  const second = moments(after, placeInBefore);
  // No variance, read exactly: every pair tied by the same strength, or none tied.
  if (isConstant(first, pairs) || isConstant(second, pairs)) return NaN;
  const product = productOf(before, after, placeInAfter);
  const covariance = product - (first.sum * second.sum) / pairs;
  const variances = (first.squares - first.sum ** 2 / pairs) * (second.squares - second.sum ** 2 / pairs);
  return Math.min(1, Math.max(-1, covariance / Math.sqrt(variances)));
}

interface Moments {
  readonly count: number;
  readonly sum: number;
  readonly squares: number;
  readonly least: number;
  readonly most: number;
}

/** Over arcs between nodes of both networks; an undirected tie is two arcs. */
function moments({ nodes, offsets, targets, strengths }: Network, places: Int32Array): Moments {
  let [count, sum, squares, least, most] = [0, 0, 0, Infinity, 0];
  for (let i = 0; i < nodes.length; i++) {
    if (places[i]! < 0) continue;
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
      if (places[targets[k]!]! < 0) continue;
      const strength = strengths[k]!;
      count++;
      sum += strength;
      squares += strength * strength;
      least = Math.min(least, strength);
      most = Math.max(most, strength);
    }
  }
  return { count, sum, squares, least, most };
}

function isConstant({ count, least, most }: Moments, pairs: number): boolean {
  return count === 0 || (count === pairs && least === most);
}

function productOf(before: Network, after: Network, placeInAfter: Int32Array): number {
  const strengthTo = new Float64Array(after.nodes.length);
  let product = 0;
  for (let i = 0; i < before.nodes.length; i++) {
    const i2 = placeInAfter[i]!;
    if (i2 < 0) continue;
    for (let k = after.offsets[i2]!; k < after.offsets[i2 + 1]!; k++) strengthTo[after.targets[k]!] = after.strengths[k]!;
    for (let k = before.offsets[i]!; k < before.offsets[i + 1]!; k++) {
      const j2 = placeInAfter[before.targets[k]!]!;
      if (j2 >= 0) product += before.strengths[k]! * strengthTo[j2]!;
    }
    for (let k = after.offsets[i2]!; k < after.offsets[i2 + 1]!; k++) strengthTo[after.targets[k]!] = 0;
  }
  return product;
}

function inverse(places: Int32Array, length: number): Int32Array {
  const back = new Int32Array(length).fill(-1);
  places.forEach((place, i) => {
    if (place >= 0) back[place] = i;
  });
  return back;
}
