import type { Network } from '../../model/network.ts';
import { bitCount, type BitRows, bitRows, bitRowsOf, lowestBit, mostBits } from '../bit-rows.ts';
import { emptyDistances, type Paths, writeHops } from './sums.ts';
import { floats } from '../cut-arrays.ts';

// Scratch of one call: for a network this small, allocating it anew would cost as much as using it.
const levels: BitRows = { low: new Int32Array(mostBits + 1), high: new Int32Array(mostBits + 1) };
const atDistance = new Int32Array(mostBits + 1);
const pathCount = new Float64Array(mostBits);
/** (1 + what a node takes) / its paths. */
const taken = new Float64Array(mostBits);

/** Shortest paths in steps of at most 64 nodes: a level of the search is a pair of words, the next one the OR of its rows. */
export function hopsByBits(network: Network): Paths {
  const count = network.nodes.length;
  const out = bitRowsOf(network);
  const into = network.directed ? bitRows(network.inOffsets, network.inTargets) : out;
  const distances = emptyDistances(count);
  const betweenness = floats(count);
  for (let source = 0; source < count; source++) {
    const farthest = search(source, out);
    writeHops(distances, source, atDistance, farthest);
    if (farthest < 2) continue;
    countPaths(farthest, into);
    takeBack(farthest, out, betweenness);
  }
  if (!network.directed) for (let i = 0; i < count; i++) betweenness[i]! /= 2;
  return { distances, betweenness };
}

/** Fills the levels of a search from `source`; gives the number of the last one that holds a node. */
function search(source: number, out: BitRows): number {
  let low = source < 32 ? 1 << source : 0;
  let high = source < 32 ? 0 : 1 << (source - 32);
  let nextLow = out.low[source]!;
  let nextHigh = out.high[source]!;
  let seenLow = low;
  let seenHigh = high;
  let distance = 0;
  atDistance[0] = 1;
  for (;;) {
    low = nextLow & ~seenLow;
    high = nextHigh & ~seenHigh;
    if ((low | high) === 0) return distance;
    seenLow |= low;
    seenHigh |= high;
    distance++;
    levels.low[distance] = low;
    levels.high[distance] = high;
    atDistance[distance] = bitCount(low) + bitCount(high);
    nextLow = 0;
    nextHigh = 0;
    for (let word = low; word !== 0; word &= word - 1) {
      const i = lowestBit(word);
      nextLow |= out.low[i]!;
      nextHigh |= out.high[i]!;
    }
    for (let word = high; word !== 0; word &= word - 1) {
      const i = lowestBit(word) + 32;
      nextLow |= out.low[i]!;
      nextHigh |= out.high[i]!;
    }
  }
}

/** The number of shortest paths from the source to each node of the levels; to each of the first there is one. */
function countPaths(farthest: number, into: BitRows): void {
  let beforeLow = levels.low[1]!;
  let beforeHigh = levels.high[1]!;
  for (let word = beforeLow; word !== 0; word &= word - 1) pathCount[lowestBit(word)] = 1;
  for (let word = beforeHigh; word !== 0; word &= word - 1) pathCount[lowestBit(word) + 32] = 1;
  for (let distance = 2; distance <= farthest; distance++) {
    const low = levels.low[distance]!;
    const high = levels.high[distance]!;
    for (let word = low; word !== 0; word &= word - 1) {
      const i = lowestBit(word);
      pathCount[i] = sumOver(into.low[i]! & beforeLow, into.high[i]! & beforeHigh, pathCount);
    }
    for (let word = high; word !== 0; word &= word - 1) {
      const i = lowestBit(word) + 32;
      pathCount[i] = sumOver(into.low[i]! & beforeLow, into.high[i]! & beforeHigh, pathCount);
    }
    beforeLow = low;
    beforeHigh = high;
  }
}

/** Adds to `betweenness` what each node between the source and the last level takes. */
function takeBack(farthest: number, out: BitRows, betweenness: Float64Array): void {
  let behindLow = levels.low[farthest]!;
  let behindHigh = levels.high[farthest]!;
  // Nothing lies behind the last.
  for (let word = behindLow; word !== 0; word &= word - 1) {
    const i = lowestBit(word);
    taken[i] = 1 / pathCount[i]!;
  }
  for (let word = behindHigh; word !== 0; word &= word - 1) {
    const i = lowestBit(word) + 32;
    taken[i] = 1 / pathCount[i]!;
  }
  for (let distance = farthest - 1; distance >= 1; distance--) {
    const low = levels.low[distance]!;
    const high = levels.high[distance]!;
    for (let word = low; word !== 0; word &= word - 1) {
      const i = lowestBit(word);
      const takes = pathCount[i]! * sumOver(out.low[i]! & behindLow, out.high[i]! & behindHigh, taken);
      betweenness[i]! += takes;
      taken[i] = (1 + takes) / pathCount[i]!;
    }
    for (let word = high; word !== 0; word &= word - 1) {
      const i = lowestBit(word) + 32;
      const takes = pathCount[i]! * sumOver(out.low[i]! & behindLow, out.high[i]! & behindHigh, taken);
      betweenness[i]! += takes;
      taken[i] = (1 + takes) / pathCount[i]!;
    }
    behindLow = low;
    behindHigh = high;
  }
}

/** Sum of `values` over the bits set, ascending. */
function sumOver(low: number, high: number, values: Float64Array): number {
  let sum = 0;
  for (let word = low; word !== 0; word &= word - 1) sum += values[lowestBit(word)]!;
  for (let word = high; word !== 0; word &= word - 1) sum += values[lowestBit(word) + 32]!;
  return sum;
}
