import type { Mass } from './mass.ts';

/**
 * Each community split into what hangs together, which never lowers modularity; numbered from 0 in the order of their first nodes. O(n + m).
 */
export function connectedParts({ count, offsets, targets }: Mass, communityOf: Int32Array): Int32Array {
  const partOf = new Int32Array(count).fill(-1);
  const queue = new Int32Array(count);
  let parts = 0;
  for (let first = 0; first < count; first++) {
    if (partOf[first]! >= 0) continue;
    partOf[first] = parts;
    queue[0] = first;
    let size = 1;
    for (let next = 0; next < size; next++) {
      const i = queue[next]!;
      for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
        const j = targets[k]!;
        if (partOf[j]! >= 0 || communityOf[j] !== communityOf[i]) continue;
        partOf[j] = parts;
        queue[size++] = j;
      }
    }
    parts++;
  }
  return partOf;
}
