import { inBlocks } from '../engine/in-blocks.ts';

/** Where the row of each node starts, and the last ends, given the rows that entries belong to. O(count + entries). */
export function startsOf(count: number, rows: Int32Array): Int32Array {
  const starts = new Int32Array(count + 1);
  inBlocks(rows.length, (from, to) => tally(rows, from, to, starts));
  inBlocks(count, (from, to) => addUp(starts, from, to));
  return starts;
}

/** Counts entries by their row, one place further on. */
function tally(rows: Int32Array, from: number, to: number, counts: Int32Array): void {
  for (let k = from; k < to; k++) counts[rows[k]! + 1]!++;
}

function addUp(counts: Int32Array, from: number, to: number): void {
  for (let i = from; i < to; i++) counts[i + 1]! += counts[i]!;
}
