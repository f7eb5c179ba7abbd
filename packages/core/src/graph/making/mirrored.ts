import { inBlocks } from '../engine/in-blocks.ts';
import { merged } from './merged.ts';
import type { LooseRows, Rows } from './rows.ts';
import { startsOf } from './starts-of.ts';
import { turnEnds } from './turn-ends.ts';

/**
 * Ties, each given in the row of its lower end, at both ends. Each row gets its lower ends, as they come from the rows given, and then its
 * higher ends, as they come from those lower ones: both ascend. O(count + ties).
 */
export function mirrored(count: number, { offsets, targets, strengths }: LooseRows): Rows {
  const nextLower = startsOf(count, targets);
  const starts = new Int32Array(count + 1);
  const nextHigher = new Int32Array(count);
  inBlocks(count, (from, to) => layOut(offsets, from, to, nextLower, starts, nextHigher));
  const ends = new Int32Array(2 * targets.length);
  // Most strengths are 1: written once in order, and again only where they differ.
  const values = new Float64Array(ends.length).fill(1);
  inBlocks(count, (from, to) => {
    if (strengths === null) turnEnds(offsets, targets, from, to, nextLower, ends);
    else turnUnlike(offsets, targets, strengths, from, to, nextLower, ends, values);
  });
  let parallel = false;
  inBlocks(count, (from, to) => {
    parallel = mirror(starts, nextLower, from, to, nextHigher, ends, values) || parallel;
  });
  const rows = { offsets: starts, targets: ends, strengths: values };
  return parallel ? merged(rows) : rows;
}

/** Rows of lower and higher ends one behind the other, given where each would stand among its like. */
function layOut(offsets: Int32Array, from: number, to: number, nextLower: Int32Array, starts: Int32Array, nextHigher: Int32Array): void {
  for (let i = from; i < to; i++) {
    const lower = nextLower[i + 1]! - nextLower[i]!;
    nextLower[i] = starts[i]!;
    nextHigher[i] = starts[i]! + lower;
    starts[i + 1] = nextHigher[i]! + offsets[i + 1]! - offsets[i]!;
  }
}

/** As `turnEnds`, and writes strengths where they are not 1. */
function turnUnlike(
  offsets: Int32Array,
  targets: Int32Array,
  strengths: Float64Array,
  from: number,
  to: number,
  next: Int32Array,
  ends: Int32Array,
  values: Float64Array,
): void {
  for (let i = from; i < to; i++) {
    for (let k = offsets[i]!, end = offsets[i + 1]!; k < end; k++) {
      const at = next[targets[k]!]!++;
      ends[at] = i;
      if (strengths[k] !== 1) values[at] = strengths[k]!;
    }
  }
}

/** Writes the higher ends of rows that have their lower ones, up to `lowerEnds`; says whether a target stands twice in a row. */
function mirror(
  starts: Int32Array,
  lowerEnds: Int32Array,
  from: number,
  to: number,
  nextHigher: Int32Array,
  ends: Int32Array,
  values: Float64Array,
): boolean {
  let parallel = false;
  for (let j = from; j < to; j++) {
    for (let k = starts[j]!, end = lowerEnds[j]!, last = -1; k < end; k++) {
      const i = ends[k]!;
      const at = nextHigher[i]!++;
      ends[at] = j;
      if (values[k] !== 1) values[at] = values[k]!;
      if (i === last) parallel = true;
      last = i;
    }
  }
  return parallel;
}
