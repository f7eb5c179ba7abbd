import type { Network } from '../../model/network.ts';
import { bitCount, lowestBit } from '../engine/bit-rows.ts';
import type { Removals } from '../robustness.ts';
import { isTied } from '../engine/tied.ts';
import type { Work } from '../engine/work.ts';
import { among } from './among.ts';

/**
 * Exact mean over all orders of removal of at most 30 nodes. Sets of nodes left, from the whole down, each with the chance that it is ever
 * what is left: whoever may go next goes with equal chance.
 */
export function expectedRobustness(network: Network, { removal, of, first }: Removals): Work<number> {
  const n = network.nodes.length;
  const rows = Int32Array.from(network.nodes, (_, i) => bitsOf(network.targets.subarray(network.offsets[i], network.offsets[i + 1])));
  const leaders = first.map((id) => network.nodes.indexOf(id)).filter((i) => i >= 0);
  const next = {
    random: (left: number) => left,
    degree: (left: number) => mostOf(left, (i) => bitCount(rows[i]! & left)),
    betweenness: mostBetween(network, rows),
    leader: (left: number) => {
      const leader = leaders.find((i) => (left >> i) % 2 === 1);
      return leader === undefined ? left : 1 << leader;
    },
  }[removal];
  const value = of === 'giant-share' ? largestPart : efficiency;
  let sum = 0;
  const run = (): void => {
    const chances = new Float64Array(2 ** n);
    const all = chances.length - 1;
    chances[all] = 1;
    for (let left = all; left > 0; left--) {
      const chance = chances[left]!;
      if (chance === 0) continue;
      if (left !== all) sum += chance * value(rows, left);
      const going = next(left);
      const share = chance / bitCount(going);
      for (let rest = going; rest !== 0; rest &= rest - 1) chances[left & ~(rest & -rest)]! += share;
    }
  };
  return { slices: 1, run, result: () => sum / n / (of === 'giant-share' ? n : n * (n - 1)) };
}

function bitsOf(nodes: Int32Array): number {
  return nodes.reduce((bits, i) => bits | (1 << i), 0);
}

/** Those of `left` whose value is the greatest, but for the last bits of sums. */
function mostOf(left: number, valueOf: (i: number) => number): number {
  let most = -Infinity;
  for (let rest = left; rest !== 0; rest &= rest - 1) most = Math.max(most, valueOf(lowestBit(rest)));
  let equals = 0;
  for (let rest = left; rest !== 0; rest &= rest - 1) if (isTied(valueOf(lowestBit(rest)), most)) equals |= rest & -rest;
  return equals;
}

function mostBetween(network: Network, rows: Int32Array): (left: number) => number {
  const { betweenness } = among(network);
  const keep = new Uint8Array(network.nodes.length);
  const values = new Float64Array(network.nodes.length);
  return (left) => {
    let hasPath = false;
    for (let i = 0; i < keep.length; i++) {
      keep[i] = (left >> i) % 2;
      hasPath ||= keep[i] === 1 && bitCount(rows[i]! & left) > 1;
    }
    if (!hasPath) return left;
    betweenness(keep, values);
    return mostOf(left, (i) => values[i]!);
  };
}

/** Number of nodes in the largest part. */
function largestPart(rows: Int32Array, left: number): number {
  let largest = 0;
  for (let rest = left; rest !== 0; ) {
    let part = rest & -rest;
    for (let front = part; front !== 0; ) {
      let reached = 0;
      for (; front !== 0; front &= front - 1) reached |= rows[lowestBit(front)]!;
      front = reached & left & ~part;
      part |= front;
    }
    largest = Math.max(largest, bitCount(part));
    rest &= ~part;
  }
  return largest;
}

/** Σ 1 / distance over ordered pairs. */
function efficiency(rows: Int32Array, left: number): number {
  let sum = 0;
  for (let rest = left; rest !== 0; rest &= rest - 1) {
    let seen = rest & -rest;
    let front = seen;
    for (let distance = 1; front !== 0; distance++) {
      let reached = 0;
      for (; front !== 0; front &= front - 1) reached |= rows[lowestBit(front)]!;
      front = reached & left & ~seen;
      seen |= front;
      sum += bitCount(front) / distance;
    }
  }
  return sum;
}
