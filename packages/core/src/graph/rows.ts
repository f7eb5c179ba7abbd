/** Neighbour rows of a network: row i is entries `offsets[i]` to `offsets[i + 1] - 1`, targets ascending, each at most once. */
export interface Rows {
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  readonly strengths: Float64Array;
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
  return merged(turned(count, scattered(count, { sources: targets, targets: sources, strengths }, false)));
}

/** As `rowsOf`, each arc being a tie that stands at both ends. */
export function rowsBothWays(count: number, arcs: Arcs): Rows {
  return merged(turned(count, scattered(count, arcs, true)));
}

/** The same rows read from the other end. */
export function rowsTurned(count: number, rows: Rows): Rows {
  return merged(turned(count, rows));
}

/** Rows whose targets may stand in any order and more than once. */
interface LooseRows extends Omit<Rows, 'strengths'> {
  readonly strengths: Float64Array | null;
}

/** Arcs put into the rows of their sources, and of their targets as well if `bothWays`. */
function scattered(count: number, { sources, targets, strengths }: Arcs, bothWays: boolean): LooseRows {
  const offsets = new Int32Array(count + 1);
  for (let k = 0; k < sources.length; k++) offsets[sources[k]! + 1]!++;
  if (bothWays) for (let k = 0; k < targets.length; k++) offsets[targets[k]! + 1]!++;
  for (let i = 0; i < count; i++) offsets[i + 1]! += offsets[i]!;
  const next = offsets.slice(0, count);
  const ends = new Int32Array(offsets[count]!);
  const values = strengths === null ? null : new Float64Array(ends.length);
  for (let k = 0; k < sources.length; k++) {
    const i = sources[k]!;
    const j = targets[k]!;
    const there = next[i]!++;
    ends[there] = j;
    if (values !== null && strengths !== null) values[there] = strengths[k]!;
    if (!bothWays) continue;
    const back = next[j]!++;
    ends[back] = i;
    if (values !== null && strengths !== null) values[back] = strengths[k]!;
  }
  return { offsets, targets: ends, strengths: values };
}

/** Every arc turned round. Sources are gone through in order, so the new rows ascend, however the old ones stood. */
function turned(count: number, { offsets, targets, strengths }: LooseRows): LooseRows {
  const starts = new Int32Array(count + 1);
  for (let k = 0; k < targets.length; k++) starts[targets[k]! + 1]!++;
  for (let i = 0; i < count; i++) starts[i + 1]! += starts[i]!;
  const next = starts.slice(0, count);
  const ends = new Int32Array(targets.length);
  const values = strengths === null ? null : new Float64Array(targets.length);
  for (let i = 0; i < count; i++) {
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
      const at = next[targets[k]!]!++;
      ends[at] = i;
      if (values !== null && strengths !== null) values[at] = strengths[k]!;
    }
  }
  return { offsets: starts, targets: ends, strengths: values };
}

/** Ascending rows with each target once. */
function merged({ offsets, targets, strengths }: LooseRows): Rows {
  const all = strengths ?? new Float64Array(targets.length).fill(1);
  if (!hasParallels(offsets, targets)) return { offsets, targets, strengths: all };
  const starts = new Int32Array(offsets.length);
  let written = 0;
  for (let i = 0; i + 1 < offsets.length; i++) {
    for (let k = offsets[i]!; k < offsets[i + 1]!; ) {
      let end = k + 1;
      while (end < offsets[i + 1]! && targets[end] === targets[k]) end++;
      targets[written] = targets[k]!;
      all[written] = end === k + 1 ? all[k]! : sumOfParallel(all.slice(k, end));
      written++;
      k = end;
    }
    starts[i + 1] = written;
  }
  return { offsets: starts, targets: targets.slice(0, written), strengths: all.slice(0, written) };
}

function hasParallels(offsets: Int32Array, targets: Int32Array): boolean {
  for (let i = 0; i + 1 < offsets.length; i++) {
    for (let k = offsets[i]! + 1; k < offsets[i + 1]!; k++) if (targets[k] === targets[k - 1]) return true;
  }
  return false;
}

function sumOfParallel(strengths: Float64Array): number {
  return strengths.sort().reduce((sum, strength) => sum + strength, 0);
}
