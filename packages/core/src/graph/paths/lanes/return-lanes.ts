import type { CoreRows } from '../core-rows.ts';
import { type Lanes, lowestLane } from './lanes.ts';

/**
 * The way back of the searches that `searchLanes` made from node `first` on: adds to `betweenness`, per node of the core, what it takes in
 * all lanes, once for each node that the source stands for. Clears the memory for the next pass.
 */
export function returnLanes(core: CoreRows, memory: Lanes, levelCount: number, first: number, betweenness: Float64Array): void {
  const { levels } = memory;
  clear(memory, 0, levels[levelCount]!);
  for (let level = levelCount - 1; level >= 1; level--) {
    const from = levels[level]!;
    const to = levels[level + 1]!;
    const isLast = level === levelCount - 1;
    if (isLast) memory.sums.fill(0, 0, 8 * (to - from));
    else addUp(core, memory, from, to);
    // From here on nobody looks at the level behind.
    if (!isLast) clear(memory, to, levels[level + 2]!);
    take(core, memory, { from, to, first }, betweenness);
  }
  if (levelCount > 1) clear(memory, levels[1]!, levels[2]!);
}

/** Sums what the neighbours of each node met on a level hand over, in the order of its entries: only those one level behind hold any. */
function addUp({ offsets, targets }: CoreRows, { values, sums, met }: Lanes, from: number, to: number): void {
  for (let q = from; q < to; q++) {
    const i = met[q]!;
    let sum0 = 0;
    let sum1 = 0;
    let sum2 = 0;
    let sum3 = 0;
    let sum4 = 0;
    let sum5 = 0;
    let sum6 = 0;
    let sum7 = 0;
    for (let k = offsets[i]!, end = offsets[i + 1]!; k < end; k++) {
      const x = 8 * targets[k]!;
      sum0 += values[x]!;
      sum1 += values[x + 1]!;
      sum2 += values[x + 2]!;
      sum3 += values[x + 3]!;
      sum4 += values[x + 4]!;
      sum5 += values[x + 5]!;
      sum6 += values[x + 6]!;
      sum7 += values[x + 7]!;
    }
    const y = 8 * (q - from);
    sums[y] = sum0;
    sums[y + 1] = sum1;
    sums[y + 2] = sum2;
    sums[y + 3] = sum3;
    sums[y + 4] = sum4;
    sums[y + 5] = sum5;
    sums[y + 6] = sum6;
    sums[y + 7] = sum7;
  }
}

/** Entries `from` to `to - 1` of `met`, in a pass from node `first` on. */
interface Level {
  readonly from: number;
  readonly to: number;
  readonly first: number;
}

/** Each node of a level takes its share and leaves (w + taken) / p for the level before. */
function take({ counts }: CoreRows, memory: Lanes, { from, to, first }: Level, betweenness: Float64Array): void {
  const { values, sums, met, fresh, pathCounts } = memory;
  let { settled } = memory;
  for (let q = to - 1; q >= from; q--) {
    const i = met[q]!;
    let taken = 0;
    for (let rest = fresh[q]!; rest !== 0; rest &= rest - 1) {
      const lane = lowestLane(rest);
      const paths = pathCounts[--settled]!;
      const own = paths * sums[8 * (q - from) + lane]!;
      taken += counts[first + lane]! * own;
      values[8 * i + lane] = (counts[i]! + own) / paths;
    }
    betweenness[i]! += taken;
  }
  memory.settled = settled;
}

/** Takes back what the nodes met hold. */
function clear({ values, seen, met }: Lanes, from: number, to: number): void {
  for (let q = from; q < to; q++) {
    const i = met[q]!;
    const x = 8 * i;
    seen[i] = 0;
    values[x] = 0;
    values[x + 1] = 0;
    values[x + 2] = 0;
    values[x + 3] = 0;
    values[x + 4] = 0;
    values[x + 5] = 0;
    values[x + 6] = 0;
    values[x + 7] = 0;
  }
}
