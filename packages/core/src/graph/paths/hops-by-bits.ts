import type { Network } from '../../model/network.ts';
import { bitCount, bitRows, bitRowsOf, lowestBit, mostBits } from '../engine/bit-rows.ts';
import { floats } from '../engine/cut-arrays.ts';
import { emptyDistances, type Paths, writeHops } from './sums.ts';

/**
 * Of one search: for a network this small, allocating it anew would cost as much as using it. Functions take what they need of it into variables
 * of their own, which compilers read once.
 */
const scratch = {
  levelLow: new Int32Array(mostBits + 1),
  levelHigh: new Int32Array(mostBits + 1),
  atDistance: new Int32Array(mostBits + 1),
  /** Nodes reached, nearest first. */
  queue: new Int32Array(mostBits),
  pathCount: new Float64Array(mostBits),
  /** (1 + what a node takes) / its paths. */
  taken: new Float64Array(mostBits),
};

/** Shortest paths in steps of at most 64 nodes: a level of the search is a pair of words, the next one the OR of its rows. */
export function hopsByBits(network: Network): Paths {
  const count = network.nodes.length;
  const out = bitRowsOf(network);
  const into = network.directed ? bitRows(network.inOffsets, network.inTargets) : out;
  const distances = emptyDistances(count);
  const betweenness = floats(count);
  const { atDistance } = scratch;
  for (let source = 0; source < count; source++) {
    const farthest = search(source, out.low, out.high, into.low, into.high);
    writeHops(distances, source, atDistance, farthest);
    if (farthest > 1) takeBack(farthest, out.low, out.high, betweenness);
  }
  if (!network.directed) for (let i = 0; i < count; i++) betweenness[i]! /= 2;
  return { distances, betweenness };
}

/** Fills levels, queue and numbers of shortest paths of a search from `source`; gives the number of the last level that holds a node. */
function search(source: number, outLow: Int32Array, outHigh: Int32Array, intoLow: Int32Array, intoHigh: Int32Array): number {
  const { levelLow, levelHigh, atDistance, queue, pathCount } = scratch;
  let seenLow = source < 32 ? 1 << source : 0;
  let seenHigh = source < 32 ? 0 : 1 << (source - 32);
  let low = outLow[source]! & ~seenLow;
  let high = outHigh[source]! & ~seenHigh;
  let beforeLow = seenLow;
  let beforeHigh = seenHigh;
  let reached = 0;
  let distance = 0;
  while ((low | high) !== 0) {
    distance++;
    levelLow[distance] = low;
    levelHigh[distance] = high;
    seenLow |= low;
    seenHigh |= high;
    const first = reached;
    let nextLow = 0;
    let nextHigh = 0;
    for (let word = low; word !== 0; word &= word - 1) {
      const i = lowestBit(word);
      queue[reached++] = i;
      nextLow |= outLow[i]!;
      nextHigh |= outHigh[i]!;
      pathCount[i] = pathsTo(distance, intoLow[i]! & beforeLow, intoHigh[i]! & beforeHigh, pathCount);
    }
    for (let word = high; word !== 0; word &= word - 1) {
      const i = lowestBit(word) + 32;
      queue[reached++] = i;
      nextLow |= outLow[i]!;
      nextHigh |= outHigh[i]!;
      pathCount[i] = pathsTo(distance, intoLow[i]! & beforeLow, intoHigh[i]! & beforeHigh, pathCount);
    }
    atDistance[distance] = reached - first;
    beforeLow = low;
    beforeHigh = high;
    low = nextLow & ~seenLow;
    high = nextHigh & ~seenHigh;
  }
  return distance;
}

/** One path leads to a partner of the source, and as many to the next level as there are partners before. */
function pathsTo(distance: number, low: number, high: number, pathCount: Float64Array): number {
  if (distance === 1) return 1;
  return distance === 2 ? bitCount(low) + bitCount(high) : sumOver(low, high, pathCount);
}

/** Adds to `betweenness` what each node between the source and the last level takes. */
function takeBack(farthest: number, outLow: Int32Array, outHigh: Int32Array, betweenness: Float64Array): void {
  const { levelLow, levelHigh, atDistance, queue, pathCount, taken } = scratch;
  let end = 0;
  for (let distance = 1; distance <= farthest; distance++) end += atDistance[distance]!;
  // Nothing lies behind the last.
  let start = end - atDistance[farthest]!;
  for (let next = start; next < end; next++) {
    const i = queue[next]!;
    taken[i] = 1 / pathCount[i]!;
  }
  for (let distance = farthest - 1; distance >= 1; distance--) {
    const behindLow = levelLow[distance + 1]!;
    const behindHigh = levelHigh[distance + 1]!;
    end = start;
    start -= atDistance[distance]!;
    for (let next = start; next < end; next++) {
      const i = queue[next]!;
      const takes = pathCount[i]! * sumOver(outLow[i]! & behindLow, outHigh[i]! & behindHigh, taken);
      betweenness[i]! += takes;
      // Nobody takes from the partners of the source.
      if (distance > 1) taken[i] = (1 + takes) / pathCount[i]!;
    }
  }
}

/** Sum of `values` over the bits set, ascending. */
function sumOver(low: number, high: number, values: Float64Array): number {
  let sum = 0;
  for (let word = low; word !== 0; word &= word - 1) sum += values[lowestBit(word)]!;
  for (let word = high; word !== 0; word &= word - 1) sum += values[lowestBit(word) + 32]!;
  return sum;
}
