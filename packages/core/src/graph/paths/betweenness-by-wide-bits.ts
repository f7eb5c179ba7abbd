import type { Network } from '../../model/network.ts';
import { bitCount, lowestBit } from '../engine/bit-rows.ts';

/** The largest network searched by wide bit rows: four words a node. */
export const mostWideBits = 128;

// Scratch of one search. Word w of level d stands at 4 d + w.
const levels = new Int32Array(4 * (mostWideBits + 1));
const atDistance = new Int32Array(mostWideBits + 1);
/** Nodes reached, nearest first. */
const queue = new Int32Array(mostWideBits);
const pathCount = new Float64Array(mostWideBits);
/** (1 + what a node takes) / its paths. */
const taken = new Float64Array(mostWideBits);

/** Betweenness in steps of at most 128 nodes; up to 64 the same bits as by `hopsByBits`. */
export function betweennessByWideBits(network: Network): Float64Array {
  const count = network.nodes.length;
  const out = wideRows(network.offsets, network.targets);
  const into = network.directed ? wideRows(network.inOffsets, network.inTargets) : out;
  const betweenness = new Float64Array(count);
  for (let source = 0; source < count; source++) {
    const farthest = search(source, out, into);
    if (farthest > 1) takeBack(farthest, out, betweenness);
  }
  if (!network.directed) for (let i = 0; i < count; i++) betweenness[i]! /= 2;
  return betweenness;
}

/** Neighbour rows as bits: bit b of word 4 i + w is set if a tie leads from i to 32 w + b. */
function wideRows(offsets: Int32Array, targets: Int32Array): Int32Array {
  const rows = new Int32Array(4 * (offsets.length - 1));
  for (let i = 0; i < offsets.length - 1; i++) {
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) rows[4 * i + (targets[k]! >> 5)]! |= 1 << (targets[k]! & 31);
  }
  return rows;
}

/** Fills levels, queue and numbers of shortest paths of a search from `source`; gives the number of the last level that holds a node. */
function search(source: number, out: Int32Array, into: Int32Array): number {
  levels.fill(0, 0, 4);
  levels[source >> 5] = 1 << (source & 31);
  let seen0 = levels[0]!;
  let seen1 = levels[1]!;
  let seen2 = levels[2]!;
  let seen3 = levels[3]!;
  let next0 = out[4 * source]! & ~seen0;
  let next1 = out[4 * source + 1]! & ~seen1;
  let next2 = out[4 * source + 2]! & ~seen2;
  let next3 = out[4 * source + 3]! & ~seen3;
  let reached = 0;
  let distance = 0;
  while ((next0 | next1 | next2 | next3) !== 0) {
    const before0 = levels[4 * distance]!;
    const before1 = levels[4 * distance + 1]!;
    const before2 = levels[4 * distance + 2]!;
    const before3 = levels[4 * distance + 3]!;
    distance++;
    levels[4 * distance] = next0;
    levels[4 * distance + 1] = next1;
    levels[4 * distance + 2] = next2;
    levels[4 * distance + 3] = next3;
    seen0 |= next0;
    seen1 |= next1;
    seen2 |= next2;
    seen3 |= next3;
    next0 = 0;
    next1 = 0;
    next2 = 0;
    next3 = 0;
    const first = reached;
    for (let w = 0; w < 4; w++) {
      for (let word = levels[4 * distance + w]!; word !== 0; word &= word - 1) {
        const i = 32 * w + lowestBit(word);
        queue[reached++] = i;
        next0 |= out[4 * i]!;
        next1 |= out[4 * i + 1]!;
        next2 |= out[4 * i + 2]!;
        next3 |= out[4 * i + 3]!;
        const from0 = into[4 * i]! & before0;
        const from1 = into[4 * i + 1]! & before1;
        const from2 = into[4 * i + 2]! & before2;
        const from3 = into[4 * i + 3]! & before3;
        // One path leads to a partner of the source, and as many to the next level as there are partners before.
        if (distance === 1) pathCount[i] = 1;
        else if (distance === 2) pathCount[i] = bitCount(from0) + bitCount(from1) + bitCount(from2) + bitCount(from3);
        else pathCount[i] = sumOver(from0, from1, from2, from3, pathCount);
      }
    }
    atDistance[distance] = reached - first;
    next0 &= ~seen0;
    next1 &= ~seen1;
    next2 &= ~seen2;
    next3 &= ~seen3;
  }
  return distance;
}

/** Adds to `betweenness` what each node between the source and the last level takes. */
function takeBack(farthest: number, out: Int32Array, betweenness: Float64Array): void {
  let end = 0;
  for (let distance = 1; distance <= farthest; distance++) end += atDistance[distance]!;
  // Nothing lies behind the last.
  let start = end - atDistance[farthest]!;
  for (let next = start; next < end; next++) {
    const i = queue[next]!;
    taken[i] = 1 / pathCount[i]!;
  }
  for (let distance = farthest - 1; distance >= 1; distance--) {
    const behind0 = levels[4 * distance + 4]!;
    const behind1 = levels[4 * distance + 5]!;
    const behind2 = levels[4 * distance + 6]!;
    const behind3 = levels[4 * distance + 7]!;
    end = start;
    start -= atDistance[distance]!;
    for (let next = start; next < end; next++) {
      const i = queue[next]!;
      const to0 = out[4 * i]! & behind0;
      const to1 = out[4 * i + 1]! & behind1;
      const to2 = out[4 * i + 2]! & behind2;
      const to3 = out[4 * i + 3]! & behind3;
      const takes = pathCount[i]! * sumOver(to0, to1, to2, to3, taken);
      betweenness[i]! += takes;
      taken[i] = (1 + takes) / pathCount[i]!;
    }
  }
}

/** Sum of `values` over the bits set, ascending. */
function sumOver(word0: number, word1: number, word2: number, word3: number, values: Float64Array): number {
  let sum = 0;
  for (let word = word0; word !== 0; word &= word - 1) sum += values[lowestBit(word)]!;
  for (let word = word1; word !== 0; word &= word - 1) sum += values[lowestBit(word) + 32]!;
  for (let word = word2; word !== 0; word &= word - 1) sum += values[lowestBit(word) + 64]!;
  for (let word = word3; word !== 0; word &= word - 1) sum += values[lowestBit(word) + 96]!;
  return sum;
}
