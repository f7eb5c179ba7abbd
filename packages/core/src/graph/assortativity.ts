import type { Network } from '../model/network.ts';
import { memoised } from './engine/memo.ts';

/**
 * Correlation, over all arcs, of how many arcs leave their source and how many enter their target; an undirected tie is an arc each way.
 * NaN where one of the two does not vary. Sums and products are exact whole numbers. O(n + m).
 */
export const assortativity = memoised(({ nodes, offsets, targets, inOffsets }: Network): number => {
  let [x, y, xx, yy, xy] = [0, 0, 0, 0, 0];
  for (let i = 0; i < nodes.length; i++) {
    const out = offsets[i + 1]! - offsets[i]!;
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
      const into = inOffsets[targets[k]! + 1]! - inOffsets[targets[k]!]!;
      x += out;
      y += into;
      xx += out * out;
      yy += into * into;
      xy += out * into;
    }
  }
  const covariance = difference(targets.length, xy, x, y);
  const variances = [difference(targets.length, xx, x, x), difference(targets.length, yy, y, y)] as const;
  if (variances[0] === 0 || variances[1] === 0) return NaN;
  return Math.min(1, Math.max(-1, covariance / Math.sqrt(variances[0] * variances[1])));
});

/** count · product − first · second, of which only the result is rounded. */
function difference(count: number, product: number, first: number, second: number): number {
  return Number(BigInt(count) * BigInt(product) - BigInt(first) * BigInt(second));
}
