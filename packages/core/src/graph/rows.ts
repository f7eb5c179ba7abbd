/** Neighbour rows of a network: row i is entries `offsets[i]` to `offsets[i + 1] - 1`, targets ascending, each at most once. */
export interface Rows {
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  readonly strengths: Float64Array;
}

/** Arcs as three parallel columns, in any order. */
export interface Arcs {
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  readonly strengths: Float64Array;
}

/**
 * Rows of `count` nodes from arcs. Parallel arcs become one; their strengths are added from the smallest up, so that the order of `arcs`
 * never shows. O(count + arcs), plus sorting the strengths of arcs that are parallel.
 */
export function rowsOf(count: number, arcs: Arcs): Rows {
  const byTarget = sortedBy(count, arcs.targets, null);
  const order = sortedBy(count, arcs.sources, byTarget);
  const offsets = new Int32Array(count + 1);
  const targets = new Int32Array(order.length);
  const strengths = new Float64Array(order.length);
  let written = 0;
  let source = 0;
  for (let k = 0; k < order.length; ) {
    const from = arcs.sources[order[k]!]!;
    const to = arcs.targets[order[k]!]!;
    let end = k + 1;
    while (end < order.length && arcs.sources[order[end]!] === from && arcs.targets[order[end]!] === to) end++;
    while (source < from) offsets[++source] = written;
    targets[written] = to;
    strengths[written] = end === k + 1 ? arcs.strengths[order[k]!]! : sumOfParallel(arcs.strengths, order.subarray(k, end));
    written++;
    k = end;
  }
  while (source < count) offsets[++source] = written;
  return written === order.length
    ? { offsets, targets, strengths }
    : { offsets, targets: targets.slice(0, written), strengths: strengths.slice(0, written) };
}

/** Arc numbers in ascending order of `keys`; arcs of one key stay in the order of `before` (null: as they come). */
function sortedBy(count: number, keys: Int32Array, before: Int32Array | null): Int32Array {
  const next = new Int32Array(count + 1);
  for (let k = 0; k < keys.length; k++) next[keys[k]! + 1]!++;
  for (let i = 0; i < count; i++) next[i + 1]! += next[i]!;
  const order = new Int32Array(keys.length);
  for (let k = 0; k < keys.length; k++) {
    const arc = before === null ? k : before[k]!;
    order[next[keys[arc]!]!++] = arc;
  }
  return order;
}

function sumOfParallel(strengths: Float64Array, arcs: Int32Array): number {
  return Float64Array.from(arcs, (arc) => strengths[arc]!)
    .sort()
    .reduce((sum, strength) => sum + strength, 0);
}
