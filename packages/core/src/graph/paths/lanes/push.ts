import type { CoreRows } from '../core-rows.ts';
import type { Lanes } from './lanes.ts';

/** As `pull`, but finds the next level from the nodes of the last, `from` to `to - 1` of `met`: they add themselves to their neighbours. */
export function push({ offsets, targets }: CoreRows, memory: Lanes, from: number, to: number): number {
  const { values, sums, seen, met, fresh, places } = memory;
  let found = to;
  for (let q = from; q < to; q++) {
    const i = met[q]!;
    const bits = fresh[q]!;
    const x = 8 * i;
    const value0 = values[x]!;
    const value1 = values[x + 1]!;
    const value2 = values[x + 2]!;
    const value3 = values[x + 3]!;
    const value4 = values[x + 4]!;
    const value5 = values[x + 5]!;
    const value6 = values[x + 6]!;
    const value7 = values[x + 7]!;
    for (let k = offsets[i]!, end = offsets[i + 1]!; k < end; k++) {
      const j = targets[k]!;
      // Sums of lanes that reached it before are never read.
      if ((bits & ~seen[j]!) === 0) continue;
      let place = places[j]!;
      if (place === -1) {
        place = found++;
        places[j] = place;
        met[place] = j;
        fresh[place] = 0;
        sums.fill(0, 8 * (place - to), 8 * (place - to + 1));
      }
      fresh[place]! |= bits;
      const y = 8 * (place - to);
      sums[y]! += value0;
      sums[y + 1]! += value1;
      sums[y + 2]! += value2;
      sums[y + 3]! += value3;
      sums[y + 4]! += value4;
      sums[y + 5]! += value5;
      sums[y + 6]! += value6;
      sums[y + 7]! += value7;
    }
  }
  for (let place = to; place < found; place++) {
    const j = met[place]!;
    places[j] = -1;
    fresh[place]! &= ~seen[j]!;
  }
  return found;
}
