import { inBlocks } from '../engine/in-blocks.ts';

/** Neighbour rows of a network: row i is entries `offsets[i]` to `offsets[i + 1] - 1`, targets ascending, each at most once. */
export interface Rows {
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  readonly strengths: Float64Array;
}

/** Rows whose targets may stand in any order and more than once; no strengths: each is 1. */
export interface LooseRows {
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  readonly strengths: Float64Array | null;
}

/** Arcs as three parallel columns, in any order; no strengths: each is 1. */
export interface Arcs {
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  readonly strengths: Float64Array | null;
}

/**
 * Rows of `count` nodes from arcs. Parallel arcs become one; their strengths are added from the smallest up, so that the order of `arcs`
 * never shows. O(count + arcs), plus sorting the strengths of arcs that are parallel.
 */
export function rowsOf(count: number, { sources, targets, strengths }: Arcs): Rows {
  return merged(turned(count, scattered(count, targets, sources, strengths, false)));
}

/** As `rowsOf`, each arc being a tie that stands at both ends. */
export function rowsBothWays(count: number, { sources, targets, strengths }: Arcs): Rows {
  return mirrored(count, scattered(count, sources, targets, strengths, true));
}

/** Rows of ties, each given once, in the row of its lower end; the two ends differ. */
export function rowsFromLower(count: number, ties: LooseRows): Rows {
  return mirrored(count, ties);
}

/** The same rows read from the other end. */
export function rowsTurned(count: number, rows: LooseRows): Rows {
  return merged(turned(count, rows));
}

/** Arcs put into rows as they come; `fromLower`: into the row of the lower end, whichever it is. */
function scattered(count: number, sources: Int32Array, targets: Int32Array, strengths: Float64Array | null, fromLower: boolean): LooseRows {
  const offsets = new Int32Array(count + 1);
  for (let k = 0; k < sources.length; k++) {
    const from = fromLower ? Math.min(sources[k]!, targets[k]!) : sources[k]!;
    offsets[from + 1]!++;
  }
  for (let i = 0; i < count; i++) offsets[i + 1]! += offsets[i]!;
  const next = offsets.slice(0, count);
  const ends = new Int32Array(targets.length);
  const values = strengths === null ? null : new Float64Array(targets.length);
  for (let k = 0; k < sources.length; k++) {
    const from = fromLower ? Math.min(sources[k]!, targets[k]!) : sources[k]!;
    const at = next[from]!++;
    ends[at] = sources[k]! + targets[k]! - from;
    if (values !== null && strengths !== null) values[at] = strengths[k]!;
  }
  return { offsets, targets: ends, strengths: values };
}

/** Every arc turned round. Sources are gone through in order, so the new rows ascend, however the old ones stood. */
function turned(count: number, { offsets, targets, strengths }: LooseRows): LooseRows {
  const starts = startsOf(count, targets);
  const next = starts.slice(0, count);
  const ends = new Int32Array(targets.length);
  const values = strengths === null ? null : new Float64Array(targets.length);
  inBlocks(count, (from, to) => {
    if (values === null || strengths === null) turnEnds(offsets, targets, from, to, next, ends);
    else turnBoth(offsets, targets, strengths, from, to, next, ends, values);
  });
  return { offsets: starts, targets: ends, strengths: values };
}

function turnEnds(offsets: Int32Array, targets: Int32Array, from: number, to: number, next: Int32Array, ends: Int32Array): void {
  for (let i = from; i < to; i++) {
    for (let k = offsets[i]!, end = offsets[i + 1]!; k < end; k++) ends[next[targets[k]!]!++] = i;
  }
}

function turnBoth(
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
      values[at] = strengths[k]!;
    }
  }
}

/** Each row gets its lower ends, as they come from the rows given, and then its higher ends, as they come from those lower ones: both ascend. */
function mirrored(count: number, { offsets, targets, strengths }: LooseRows): Rows {
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

/** As `turnBoth`, into strengths of 1. */
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

/** Where the row of each node starts, given the rows that entries belong to. */
function startsOf(count: number, rows: Int32Array): Int32Array {
  const starts = new Int32Array(count + 1);
  inBlocks(rows.length, (from, to) => tally(rows, from, to, starts));
  inBlocks(count, (from, to) => addUp(starts, from, to));
  return starts;
}

/** Counts entries by their row, one place further on. */
function tally(rows: Int32Array, from: number, to: number, counts: Int32Array): void {
  for (let k = from; k < to; k++) counts[rows[k]! + 1]!++;
}

function addUp(counts: Int32Array, from: number, to: number): void {
  for (let i = from; i < to; i++) counts[i + 1]! += counts[i]!;
}

/** Ascending rows with each target once. */
function merged({ offsets, targets, strengths }: LooseRows): Rows {
  const all = strengths ?? new Float64Array(targets.length).fill(1);
  if (!hasParallels(offsets, targets)) return { offsets, targets, strengths: all };
  const starts = new Int32Array(offsets.length);
  const ends = new Int32Array(targets.length);
  const sums = new Float64Array(targets.length);
  let written = 0;
  for (let i = 0; i + 1 < offsets.length; i++) {
    for (let k = offsets[i]!; k < offsets[i + 1]!; ) {
      let end = k + 1;
      while (end < offsets[i + 1]! && targets[end] === targets[k]) end++;
      ends[written] = targets[k]!;
      sums[written] = end === k + 1 ? all[k]! : sumOfParallel(all.slice(k, end));
      written++;
      k = end;
    }
    starts[i + 1] = written;
  }
  return { offsets: starts, targets: ends.slice(0, written), strengths: sums.slice(0, written) };
}

function hasParallels(offsets: Int32Array, targets: Int32Array): boolean {
  for (let i = 0; i + 1 < offsets.length; i++) {
    const end = offsets[i + 1]!;
    for (let k = offsets[i]! + 1; k < end; k++) if (targets[k] === targets[k - 1]) return true;
  }
  return false;
}

function sumOfParallel(strengths: Float64Array): number {
  return strengths.sort().reduce((sum, strength) => sum + strength, 0);
}
