import type { CoreRows } from '../core-rows.ts';
import type { Lanes } from './lanes.ts';

/**
 * Finds the next level from the nodes waiting: each adds up its neighbours, in the order of their entries. The nodes met are written from
 * place `to` of `met` on, their sums from the start of `sums`; gives the place after the last.
 */
export function pull({ inOffsets, inTargets }: CoreRows, memory: Lanes, left: number, to: number): number {
  const { values, sums, seen, front, met, fresh, waiting } = memory;
  let found = to;
  for (let q = 0; q < left; q++) {
    const i = waiting[q]!;
    let bits = 0;
    let sum0 = 0;
    let sum1 = 0;
    let sum2 = 0;
    let sum3 = 0;
    let sum4 = 0;
    let sum5 = 0;
    let sum6 = 0;
    let sum7 = 0;
    for (let k = inOffsets[i]!, end = inOffsets[i + 1]!; k < end; k++) {
      const j = inTargets[k]!;
      const x = 8 * j;
      bits |= front[j]!;
      sum0 += values[x]!;
      sum1 += values[x + 1]!;
      sum2 += values[x + 2]!;
      sum3 += values[x + 3]!;
      sum4 += values[x + 4]!;
      sum5 += values[x + 5]!;
      sum6 += values[x + 6]!;
      sum7 += values[x + 7]!;
    }
    bits &= ~seen[i]!;
    if (bits === 0) continue;
    const y = 8 * (found - to);
    sums[y] = sum0;
    sums[y + 1] = sum1;
    sums[y + 2] = sum2;
    sums[y + 3] = sum3;
    sums[y + 4] = sum4;
    sums[y + 5] = sum5;
    sums[y + 6] = sum6;
    sums[y + 7] = sum7;
    met[found] = i;
    fresh[found++] = bits;
  }
  return found;
}
