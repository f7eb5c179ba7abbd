import { replicateSeed } from '../../graph/engine/replicate-stream.ts';

/**
 * Shuffles the places 0 ... n - 1 into `order` (Fisher and Yates, from the last place down) with the numbers of `replicateStream(seed,
 * replicate)`: each order is as likely as any other. O(n).
 */
export function shuffle(seed: number, replicate: number, order: Int32Array): void {
  const n = order.length;
  for (let i = 0; i < n; i++) order[i] = i;
  // The stream (sfc32) with its state in registers: most of the time of a permutation test would go into calls. Declared one by one,
  // not as a list, which makes it twice as slow.
  let a = 0x9e3779b9 | 0;
  let b = 0x243f6a88;
  let c = 0xb7e15162 | 0;
  let d = replicateSeed(seed, replicate);
  for (let dropped = 0; dropped < 20; dropped++) {
    const t = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
  }
  for (let i = n - 1; i > 0; i--) {
    const t = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    const j = ((t >>> 0) * ((i + 1) * 2 ** -32)) | 0;
    const place = order[i]!;
    order[i] = order[j]!;
    order[j] = place;
  }
}

/** The next order in the order of dictionaries, in place; after the last one, the first. */
export function nextOrder(order: Int32Array): void {
  let i = order.length - 2;
  while (i >= 0 && order[i]! > order[i + 1]!) i--;
  if (i >= 0) {
    let j = order.length - 1;
    while (order[j]! < order[i]!) j--;
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  order.subarray(i + 1).reverse();
}

/** Number of orders of n things. */
export function orderCount(n: number): number {
  let count = 1;
  for (let i = 2; i <= n; i++) count *= i;
  return count;
}
