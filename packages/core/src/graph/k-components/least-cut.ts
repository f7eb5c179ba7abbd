import { channelsThroughNodes } from '../flow/channels.ts';
import { type Flows, flowsIn } from '../flow/flows.ts';
import type { Search } from '../engine/limited.ts';
import type { TiesAmong } from './pieces.ts';

/** How many nodes hold others together, and which; no cut: as many as the fewest ties of a node, whose partners they are if any. */
export interface Cut {
  readonly size: number;
  readonly cut: Int32Array | null;
}

/**
 * A smallest set of nodes that parts joined nodes, or the first one found of fewer than `level`. Either the node with fewest ties is not of
 * it and parted from somebody, or it is, and two of its partners are parted (Esfahanian & Hakimi 1984). Two nodes need no search that are
 * tied or joined through so many others that no set as small can part them.
 */
export function* leastCut(ties: TiesAmong, level: number): Search<Cut> {
  const { offsets, targets } = ties;
  const count = offsets.length - 1;
  const from = fewestTies(ties);
  const flows = flowsIn(channelsThroughNodes(ties));
  const joined = joinedTo(ties, from);
  let size = offsets[from + 1]! - offsets[from]!;
  let cut: Int32Array | null = null;
  let visits = 0;
  for (let k = offsets[from]!; k < offsets[from + 1]!; k++) joined.add(targets[k]!, size);
  for (let to = 0; to < count; to++) {
    if (joined.has(to, size)) continue;
    const flow = flows.most(2 * from + 1, 2 * to, size);
    if (flow < size) {
      size = flow;
      cut = cutOf(flows, count);
      if (size < level) return { size, cut };
    }
    joined.add(to, size);
    yield flows.visits() - visits;
    visits = flows.visits();
  }
  const stamp = new Int32Array(count).fill(-1);
  for (let k = offsets[from]!; k < offsets[from + 1]!; k++) {
    const one = targets[k]!;
    for (let l = offsets[one]!; l < offsets[one + 1]!; l++) stamp[targets[l]!] = one;
    for (let h = k + 1; h < offsets[from + 1]!; h++) {
      const other = targets[h]!;
      if (stamp[other] === one || shared(ties, stamp, one, other, size) >= size) continue;
      const flow = flows.most(2 * one + 1, 2 * other, size);
      if (flow < size) {
        size = flow;
        cut = cutOf(flows, count);
        if (size < level) return { size, cut };
      }
      yield flows.visits() - visits;
      visits = flows.visits();
    }
  }
  return { size, cut };
}

function fewestTies({ offsets }: TiesAmong): number {
  let fewest = 0;
  for (let i = 1; i + 1 < offsets.length; i++) {
    if (offsets[i + 1]! - offsets[i]! < offsets[fewest + 1]! - offsets[fewest]!) fewest = i;
  }
  return fewest;
}

/** Nodes that no set of fewer than `size` can part from one, nor can it part whoever has ties with so many of them. */
interface Joined {
  readonly add: (i: number, size: number) => void;
  readonly has: (i: number, size: number) => boolean;
}

function joinedTo({ offsets, targets }: TiesAmong, from: number): Joined {
  const count = offsets.length - 1;
  const isJoined = new Uint8Array(count);
  const partners = new Int32Array(count);
  const queue = new Int32Array(count);
  isJoined[from] = 1;
  const add = (first: number, size: number): void => {
    if (isJoined[first] === 1) return;
    isJoined[first] = 1;
    queue[0] = first;
    for (let at = 0, length = 1; at < length; at++) {
      for (let k = offsets[queue[at]!]!; k < offsets[queue[at]! + 1]!; k++) {
        const j = targets[k]!;
        if (++partners[j]! < size || isJoined[j] === 1) continue;
        isJoined[j] = 1;
        queue[length++] = j;
      }
    }
  };
  const has = (i: number, size: number): boolean => {
    // The size may have fallen since.
    if (partners[i]! >= size) add(i, size);
    return isJoined[i] === 1;
  };
  return { add, has };
}

/** Partners of `other` that are stamped as partners of `one`, counted up to `enough`. */
function shared({ offsets, targets }: TiesAmong, stamp: Int32Array, one: number, other: number, enough: number): number {
  let count = 0;
  for (let k = offsets[other]!; k < offsets[other + 1]! && count < enough; k++) if (stamp[targets[k]!] === one) count++;
  return count;
}

/** Nodes that are reached but not passed. */
function cutOf(flows: Flows, count: number): Int32Array {
  const cut: number[] = [];
  for (let i = 0; i < count; i++) if (flows.isBefore(2 * i) && !flows.isBefore(2 * i + 1)) cut.push(i);
  return Int32Array.from(cut);
}
