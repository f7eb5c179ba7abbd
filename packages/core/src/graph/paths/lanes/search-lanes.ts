import type { CoreRows } from '../core-rows.ts';
import { highestLane, type Lanes } from './lanes.ts';
import { pull } from './pull.ts';
import { push } from './push.ts';

/** An arc followed from the front costs as much as this many arcs looked at from the nodes waiting. */
const pushed = 3;

/**
 * Breadth-first searches from nodes `first` to `end - 1`, a lane each. A node that a lane has not reached has path counts in that lane only
 * among neighbours on the level before: the plain sum over its neighbours is its own path count. Fills `met`, `fresh`, `levels` and
 * `pathCounts`; gives the number of levels, that of the sources among them.
 */
export function searchLanes(core: CoreRows, memory: Lanes, first: number, end: number): number {
  const { offsets, targets } = core;
  const { front, met, levels, waiting } = memory;
  const all = (1 << (end - first)) - 1;
  const total = core.members.length;
  setOut(memory, first, end);
  memory.settled = 0;
  let left = -1;
  let waitingArcs = targets.length;
  for (let level = 0; ; level++) {
    const from = levels[level]!;
    const to = levels[level + 1]!;
    settle(memory, from, to);
    let found: number;
    if (pushed * arcsOf(offsets, met, from, to) < waitingArcs) {
      found = push(core, memory, from, to);
    } else {
      if (left < 0) for (left = 0; left < total; left++) waiting[left] = left;
      left = unfinished(memory, left, all);
      waitingArcs = arcsOf(offsets, waiting, 0, left);
      found = pull(core, memory, left, to);
    }
    for (let q = from; q < to; q++) front[met[q]!] = 0;
    if (found === to) return level + 1;
    levels[level + 2] = found;
  }
}

/** Each source is met in its own lane, with the one path to itself. */
function setOut({ met, fresh, levels, sums }: Lanes, first: number, end: number): void {
  for (let lane = 0; lane < end - first; lane++) {
    met[lane] = first + lane;
    fresh[lane] = 1 << lane;
    sums[8 * lane + lane] = 1;
  }
  levels[0] = 0;
  levels[1] = end - first;
}

/** Makes the path counts of the nodes met on a level known to the next. */
function settle(memory: Lanes, from: number, to: number): void {
  const { values, sums, seen, front, met, fresh, pathCounts } = memory;
  let { settled } = memory;
  for (let q = from; q < to; q++) {
    const i = met[q]!;
    const bits = fresh[q]!;
    seen[i]! |= bits;
    front[i] = bits;
    for (let rest = bits; rest !== 0; ) {
      const lane = highestLane(rest);
      rest ^= 1 << lane;
      const paths = sums[8 * (q - from) + lane]!;
      values[8 * i + lane] = paths;
      pathCounts[settled++] = paths;
    }
  }
  memory.settled = settled;
}

/** Strikes nodes reached in all lanes off those waiting; gives how many are left. */
function unfinished({ waiting, seen }: Lanes, count: number, all: number): number {
  let left = 0;
  for (let q = 0; q < count; q++) {
    const i = waiting[q]!;
    if (seen[i] !== all) waiting[left++] = i;
  }
  return left;
}

/** Arcs of the nodes at places `from` to `to - 1` of a list. */
function arcsOf(offsets: Int32Array, list: Int32Array, from: number, to: number): number {
  let arcs = 0;
  for (let q = from; q < to; q++) arcs += offsets[list[q]! + 1]! - offsets[list[q]!]!;
  return arcs;
}
