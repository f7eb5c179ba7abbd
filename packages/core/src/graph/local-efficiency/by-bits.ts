import { bitCount } from '../engine/bit-rows.ts';

/** As `countByRows`, for nodes with many ties: on each level those not yet reached ask whether one of their ties leads to the front. */
export function countByBits(count: number, starts: Int32Array, among: Int32Array, atDistance: Float64Array): number {
  const words = (count + 31) >>> 5;
  const rows = new Int32Array(count * words);
  for (let p = 0; p < count; p++) {
    for (let k = starts[p]!; k < starts[p + 1]!; k++) rows[p * words + (among[k]! >>> 5)]! |= 1 << among[k]!;
  }
  const left = new Int32Array(count);
  let front = new Int32Array(words);
  let next = new Int32Array(words);
  let farthest = 0;
  for (let source = 0; source < count; source++) {
    front.set(rows.subarray(source * words, (source + 1) * words));
    let reached = 0;
    for (let word = 0; word < words; word++) reached += bitCount(front[word]!);
    if (reached === 0) continue;
    atDistance[1]! += reached;
    let size = 0;
    for (let p = 0; p < count; p++) if (((front[p >>> 5]! >>> p) & 1) === 0 && p !== source) left[size++] = p;
    let distance = 1;
    while (size > 0) {
      next.fill(0);
      let kept = 0;
      for (let at = 0; at < size; at++) {
        const p = left[at]!;
        let meets = 0;
        for (let word = 0; word < words && meets === 0; word++) meets = rows[p * words + word]! & front[word]!;
        if (meets === 0) left[kept++] = p;
        else next[p >>> 5]! |= 1 << p;
      }
      if (kept === size) break;
      distance++;
      atDistance[distance]! += size - kept;
      size = kept;
      [front, next] = [next, front];
    }
    if (distance > farthest) farthest = distance;
  }
  return farthest;
}
