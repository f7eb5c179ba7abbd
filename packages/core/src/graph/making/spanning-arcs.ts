import { floats, ints } from '../engine/cut-arrays.ts';
import type { Rows } from './rows.ts';

/** Ties between nodes by number; tie t is there on days `first[t]` … `end[t]` - 1, by their places. */
export interface SpanningTies {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly strengths: Float64Array;
  /** 1 for a tie that leads one way only. */
  readonly directed: Uint8Array;
  readonly first: Int32Array;
  readonly end: Int32Array;
}

/** Arcs of all days in order of source and target. */
export interface SpanningArcs {
  /**
   * Rows of the `count` nodes of day k, of which `place` gives the new number of each old one. Parallel arcs become one; their strengths are
   * added from the smallest up.
   */
  readonly on: (k: number, place: Int32Array, count: number) => Rows;
}

/** Both arcs of each tie without direction, the one of a directed tie, none of a node with itself. O(nodes + ties), once. */
export function spanningArcs(nodeCount: number, ties: SpanningTies): SpanningArcs {
  const arcs = arcsOf(ties);
  const order = inOrder(nodeCount, arcs);
  const sources = order.map((arc) => arcs.sources[arc]!);
  const targets = order.map((arc) => arcs.targets[arc]!);
  const first = order.map((arc) => ties.first[arcs.ties[arc]!]!);
  const end = order.map((arc) => ties.end[arcs.ties[arc]!]!);
  const strengths = new Float64Array(order.length);
  for (let a = 0; a < order.length; a++) strengths[a] = arcs.strengths[order[a]!]!;
  // Scratch of one day, cut to length when it is given away.
  const dayTargets = new Int32Array(order.length);
  const dayStrengths = new Float64Array(order.length);
  return {
    on: (k, place, count) => {
      const offsets = ints(count + 1);
      let written = 0;
      let row = 0;
      let source = -1;
      let target = -1;
      for (let a = 0; a < sources.length; a++) {
        if (first[a]! > k || k >= end[a]!) continue;
        // Parallel arcs stand side by side, the weakest first.
        if (sources[a] === source && targets[a] === target) {
          dayStrengths[written - 1]! += strengths[a]!;
          continue;
        }
        source = sources[a]!;
        target = targets[a]!;
        for (const last = place[source]!; row < last; ) offsets[++row] = written;
        dayTargets[written] = place[target]!;
        dayStrengths[written] = strengths[a]!;
        written++;
      }
      while (row < count) offsets[++row] = written;
      const rows = { offsets, targets: ints(written), strengths: floats(written) };
      rows.targets.set(dayTargets.subarray(0, written));
      rows.strengths.set(dayStrengths.subarray(0, written));
      return rows;
    },
  };
}

interface LooseArcs {
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  readonly strengths: Float64Array;
  /** Number of the tie an arc comes from. */
  readonly ties: Int32Array;
}

function arcsOf({ from, to, strengths, directed }: SpanningTies): LooseArcs {
  const most = 2 * from.length;
  const arcs = {
    sources: new Int32Array(most),
    targets: new Int32Array(most),
    strengths: new Float64Array(most),
    ties: new Int32Array(most),
  };
  let count = 0;
  const add = (t: number, source: number, target: number) => {
    arcs.sources[count] = source;
    arcs.targets[count] = target;
    arcs.strengths[count] = strengths[t]!;
    arcs.ties[count++] = t;
  };
  for (let t = 0; t < from.length; t++) {
    if (from[t] === to[t]) continue;
    add(t, from[t]!, to[t]!);
    if (directed[t] === 0) add(t, to[t]!, from[t]!);
  }
  return { ...arcs, sources: arcs.sources.subarray(0, count), targets: arcs.targets.subarray(0, count) };
}

/** Arc numbers by source, target, strength. */
function inOrder(nodeCount: number, { sources, targets, strengths }: LooseArcs): Int32Array {
  const order = sortedBy(nodeCount, sources, sortedBy(nodeCount, targets, null));
  for (let a = 1; a < order.length; a++) {
    // Parallel arcs are few: each is put in its place among those before it.
    for (let b = a; b > 0; b--) {
      const [before, here] = [order[b - 1]!, order[b]!];
      if (sources[before] !== sources[here] || targets[before] !== targets[here] || strengths[before]! <= strengths[here]!) break;
      order[b - 1] = here;
      order[b] = before;
    }
  }
  return order;
}

/** Arc numbers in ascending order of `keys`; arcs of one key stay in the order of `before` (null: as they come). */
function sortedBy(keyCount: number, keys: Int32Array, before: Int32Array | null): Int32Array {
  const next = new Int32Array(keyCount + 1);
  for (let arc = 0; arc < keys.length; arc++) next[keys[arc]! + 1]!++;
  for (let key = 0; key < keyCount; key++) next[key + 1]! += next[key]!;
  const order = new Int32Array(keys.length);
  for (let at = 0; at < keys.length; at++) {
    const arc = before === null ? at : before[at]!;
    order[next[keys[arc]!]!++] = arc;
  }
  return order;
}
