import type { Network } from '../../model/network.ts';
import { memoised } from '../engine/memo.ts';
import { cellChances } from './cell-chances.ts';
import { margins } from './margins.ts';

/** By the classes of two institutions: the chances of at least 0, 1, 2 ... shared affiliations if participations fell at random (`cellChances`). */
export interface CoAttendance {
  readonly classOf: Int32Array;
  readonly atLeast: (a: number, b: number) => Float64Array;
}

/** Each pair of classes is worked out when it is first asked for, in the square of the number of affiliations. */
export const coAttendance = memoised((network: Network): CoAttendance => {
  const { institutions, affiliations } = margins(network);
  const chances = cellChances(network);
  const height = institutions.degrees.length;
  const made = new Map<number, Float64Array>();
  return {
    classOf: institutions.classOf,
    atLeast(a, b) {
      const key = Math.min(a, b) * height + Math.max(a, b);
      const known = made.get(key) ?? upperTails(shareChances(chances, affiliations.counts, a, b));
      made.set(key, known);
      return known;
    },
  };
});

/** For each affiliation, the chance that both are in it. */
function shareChances(chances: Float64Array, counts: Float64Array, a: number, b: number): Float64Array {
  const width = counts.length;
  const each: number[] = [];
  for (let c = 0; c < width; c++) {
    const both = chances[a * width + c]! * chances[b * width + c]!;
    for (let k = 0; k < counts[c]!; k++) each.push(both);
  }
  return Float64Array.from(each);
}

/** Of a count of independent events, the chances of at least 0, 1, 2 ...; sums of positive numbers from the smallest up, so small chances are exact too. */
function upperTails(chances: Float64Array): Float64Array {
  const tails = new Float64Array(chances.length + 1);
  tails[0] = 1;
  for (let k = 0; k < chances.length; k++) {
    const chance = chances[k]!;
    for (let x = k + 1; x > 0; x--) tails[x] = tails[x]! * (1 - chance) + tails[x - 1]! * chance;
    tails[0] *= 1 - chance;
  }
  for (let x = chances.length - 1; x >= 0; x--) tails[x]! += tails[x + 1]!;
  // All chances add up to 1 but for rounding.
  return tails.map((tail, x) => (x === 0 ? 1 : Math.min(1, tail)));
}
