import { merged } from './merged.ts';
import { mirrored } from './mirrored.ts';
import { turned } from './turned.ts';

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
