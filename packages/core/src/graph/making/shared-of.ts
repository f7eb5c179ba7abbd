import { inBlocks } from '../engine/in-blocks.ts';
import type { LooseRows, Rows } from './rows.ts';

/** What each kept node shares with those after it, in any order: `strength` is one of those of `ProjectOptions`. O(sum of squared sizes). */
export function sharedOf(count: number, ties: LooseRows, members: Rows, strength: string): LooseRows {
  const shares = new Shares(count, ties, members);
  if (strength === 'newman') for (let p = 0; p < shares.worth.length; p++) shares.worth[p] = 1 / (sizeOf(members, p) - 1);
  inBlocks(count, (from, to) => share(shares, from, to));
  const { offsets } = shares;
  const targets = shares.targets.subarray(0, offsets[count]);
  const strengths = shares.strengths.subarray(0, offsets[count]);
  if (strength === 'jaccard') {
    for (let i = 0; i < count; i++) {
      for (let k = offsets[i]!; k < offsets[i + 1]!; k++) strengths[k]! /= sizeOf(ties, i) + sizeOf(ties, targets[k]!) - strengths[k]!;
    }
  }
  return { offsets, targets, strengths };
}

/** Rows of what is shared as far as they are known, and what they are made from. A class: what reads literals is compiled twice. */
class Shares {
  readonly offsets: Int32Array;
  targets: Int32Array;
  strengths: Float64Array;
  readonly tieOffsets: Int32Array;
  readonly tieTargets: Int32Array;
  readonly memberOffsets: Int32Array;
  readonly memberTargets: Int32Array;
  /** What each affiliation adds. */
  readonly worth: Float64Array;
  /** Scratch: what the node being looked at shares with each, and with whom. */
  readonly shared: Float64Array;
  readonly met: Int32Array;
  /** Members ascend, so the nodes after i stand behind where the last one before i was found. */
  readonly cursor: Int32Array;
  readonly #pairs: number;

  constructor(count: number, ties: LooseRows, members: Rows) {
    this.#pairs = pairsWithin(members);
    const room = Math.min(this.#pairs, 2 ** 20);
    this.offsets = new Int32Array(count + 1);
    this.targets = new Int32Array(room);
    this.strengths = new Float64Array(room);
    this.tieOffsets = ties.offsets;
    this.tieTargets = ties.targets;
    this.memberOffsets = members.offsets;
    this.memberTargets = members.targets;
    this.worth = new Float64Array(members.offsets.length - 1).fill(1);
    this.shared = new Float64Array(count);
    this.met = new Int32Array(count);
    this.cursor = members.offsets.slice();
  }

  /** Makes room for so many entries in all. */
  grow(length: number): void {
    if (length <= this.targets.length) return;
    const room = Math.min(this.#pairs, 2 * length);
    const { targets, strengths } = this;
    this.targets = new Int32Array(room);
    this.targets.set(targets);
    this.strengths = new Float64Array(room);
    this.strengths.set(strengths);
  }
}

/** Writes the rows of nodes `from` to `to - 1`. */
function share(shares: Shares, from: number, to: number): void {
  const { offsets } = shares;
  for (let i = from; i < to; i++) {
    const written = offsets[i]!;
    const others = meet(shares, i);
    shares.grow(written + others);
    take(shares, others, written);
    offsets[i + 1] = written + others;
  }
}

/** Adds up what node i shares with those after it; gives how many it `met`. */
function meet({ tieOffsets, tieTargets, memberOffsets, memberTargets, worth, shared, met, cursor }: Shares, i: number): number {
  let others = 0;
  for (let k = tieOffsets[i]!, last = tieOffsets[i + 1]!; k < last; k++) {
    const middle = tieTargets[k]!;
    const own = worth[middle]!;
    for (let l = ++cursor[middle]!, end = memberOffsets[middle + 1]!; l < end; l++) {
      const j = memberTargets[l]!;
      const before = shared[j]!;
      if (before === 0) met[others++] = j;
      shared[j] = before + own;
    }
  }
  return others;
}

/** Writes what is shared with those met from place `at` on, and forgets it. */
function take({ shared, met, targets, strengths }: Shares, others: number, at: number): void {
  for (let k = 0; k < others; k++) {
    const j = met[k]!;
    targets[at + k] = j;
    strengths[at + k] = shared[j]!;
    shared[j] = 0;
  }
}

/** Pairs that share something, each as often as it does. */
function pairsWithin({ offsets }: Rows): number {
  let pairs = 0;
  for (let p = 0; p + 1 < offsets.length; p++) {
    const size = offsets[p + 1]! - offsets[p]!;
    pairs += (size * (size - 1)) / 2;
  }
  return pairs;
}

function sizeOf({ offsets }: LooseRows, i: number): number {
  return offsets[i + 1]! - offsets[i]!;
}
