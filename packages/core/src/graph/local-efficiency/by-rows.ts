/**
 * Adds the ordered pairs of `count` nodes at each distance in steps to `atDistance`; gives the greatest distance. Node p is tied to
 * `among[starts[p]]` up to, but not, `among[starts[p + 1]]`. O(count · (count + ties)).
 */
export function countByRows(count: number, starts: Int32Array, among: Int32Array, atDistance: Float64Array): number {
  const reachedBy = new Int32Array(count).fill(-1);
  const queue = new Int32Array(count);
  let farthest = 0;
  for (let source = 0; source < count; source++) {
    reachedBy[source] = source;
    queue[0] = source;
    let size = 1;
    for (let next = 0, distance = 1; next < size; distance++) {
      const end = size;
      for (; next < end; next++) {
        const p = queue[next]!;
        for (let k = starts[p]!; k < starts[p + 1]!; k++) {
          const q = among[k]!;
          if (reachedBy[q] === source) continue;
          reachedBy[q] = source;
          queue[size++] = q;
        }
      }
      if (size === end) break;
      atDistance[distance]! += size - end;
      if (distance > farthest) farthest = distance;
    }
  }
  return farthest;
}
