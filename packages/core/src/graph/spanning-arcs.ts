import type { DaySpan } from './day-spans.ts';
import type { Rows } from './rows.ts';

/** A tie between two nodes by number, and the days on which it is there. */
export interface SpanningTie extends DaySpan {
  readonly from: number;
  readonly to: number;
  readonly directed: boolean;
  readonly strength: number;
}

/** Arcs of all days in order of source and target. */
export interface SpanningArcs {
  /**
   * Rows of the `count` nodes of day k, of which `place` gives the new number of each old one. Parallel arcs become one; their strengths are
   * added from the smallest up.
   */
  readonly on: (k: number, place: Int32Array, count: number) => Rows;
}

/** Both arcs of each tie without direction, the one of a directed tie, none of a node with itself. O(ties · log ties), once. */
export function spanningArcs(ties: readonly SpanningTie[]): SpanningArcs {
  const arcs = ties
    .flatMap((tie) => (tie.directed ? [tie] : [tie, { ...tie, from: tie.to, to: tie.from }]))
    .filter(({ from, to }) => from !== to)
    .sort((a, b) => a.from - b.from || a.to - b.to || a.strength - b.strength);
  const sources = Int32Array.from(arcs, ({ from }) => from);
  const targets = Int32Array.from(arcs, ({ to }) => to);
  const strengths = Float64Array.from(arcs, ({ strength }) => strength);
  const first = Int32Array.from(arcs, (arc) => arc.first);
  const end = Int32Array.from(arcs, (arc) => arc.end);
  // Scratch of one day, cut to length when it is given away.
  const dayTargets = new Int32Array(arcs.length);
  const dayStrengths = new Float64Array(arcs.length);
  return {
    on: (k, place, count) => {
      const offsets = new Int32Array(count + 1);
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
        while (row < place[source]!) offsets[++row] = written;
        dayTargets[written] = place[target]!;
        dayStrengths[written] = strengths[a]!;
        written++;
      }
      while (row < count) offsets[++row] = written;
      return { offsets, targets: dayTargets.slice(0, written), strengths: dayStrengths.slice(0, written) };
    },
  };
}
