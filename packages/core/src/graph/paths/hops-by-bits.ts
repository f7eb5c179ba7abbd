import type { Network } from '../../model/network.ts';
import { bitCount, type BitRows, bitRows, lowestBit } from '../bit-rows.ts';
import { emptyDistances, type Paths, writeHops } from './sums.ts';

/** Shortest paths in steps of at most 64 nodes: a level of the search is a pair of words, the next one the OR of its rows. */
export function hopsByBits(network: Network): Paths {
  const count = network.nodes.length;
  const out = bitRows(network.offsets, network.targets);
  const into = network.directed ? bitRows(network.inOffsets, network.inTargets) : out;
  const distances = emptyDistances(count);
  const betweenness = new Float64Array(count);
  const levels: BitRows = { low: new Int32Array(count + 1), high: new Int32Array(count + 1) };
  const atDistance = new Int32Array(count + 1);
  const pathCount = new Float64Array(count);
  const taken = new Float64Array(count);
  for (let source = 0; source < count; source++) {
    const farthest = search(source, out, levels, atDistance);
    writeHops(distances, source, atDistance, farthest);
    if (farthest < 2) continue;
    countPaths(source, farthest, into, levels, pathCount);
    takeBack(farthest, out, levels, pathCount, taken, betweenness);
  }
  if (!network.directed) for (let i = 0; i < count; i++) betweenness[i]! /= 2;
  return { distances, betweenness };
}

/** Fills the levels of a search from `source`; gives the number of the last one that holds a node. */
function search(source: number, out: BitRows, levels: BitRows, atDistance: Int32Array): number {
  let low = source < 32 ? 1 << source : 0;
  let high = source < 32 ? 0 : 1 << (source - 32);
  let seenLow = low;
  let seenHigh = high;
  let distance = 0;
  for (;;) {
    levels.low[distance] = low;
    levels.high[distance] = high;
    atDistance[distance] = bitCount(low) + bitCount(high);
    let nextLow = 0;
    let nextHigh = 0;
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
    low = nextLow & ~seenLow;
    high = nextHigh & ~seenHigh;
    if ((low | high) === 0) return distance;
    seenLow |= low;
    seenHigh |= high;
    distance++;
  }
}

/** The number of shortest paths from the source to each node of the levels. */
function countPaths(source: number, farthest: number, into: BitRows, levels: BitRows, pathCount: Float64Array): void {
  pathCount[source] = 1;
  for (let distance = 1; distance <= farthest; distance++) {
    const beforeLow = levels.low[distance - 1]!;
    const beforeHigh = levels.high[distance - 1]!;
    for (let word = levels.low[distance]!; word !== 0; word &= word - 1) {
      const i = lowestBit(word);
      pathCount[i] = sumOver(into.low[i]! & beforeLow, into.high[i]! & beforeHigh, pathCount);
    }
    for (let word = levels.high[distance]!; word !== 0; word &= word - 1) {
      const i = lowestBit(word) + 32;
      pathCount[i] = sumOver(into.low[i]! & beforeLow, into.high[i]! & beforeHigh, pathCount);
    }
  }
}

/** Adds to `betweenness` what each node between the source and the last level takes; `taken` is scratch and holds (1 + d) / p. */
function takeBack(
  farthest: number,
  out: BitRows,
  levels: BitRows,
  pathCount: Float64Array,
  taken: Float64Array,
  betweenness: Float64Array,
): void {
  let behindLow = 0;
  let behindHigh = 0;
  for (let distance = farthest; distance >= 1; distance--) {
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
