import type { Network } from '../../model/network.ts';
import { memoised } from '../engine/memo.ts';
import { type Margin, margins } from './margins.ts';
import { mostRandom } from './most-random.ts';

/**
 * The chance that an institution is in an affiliation, by the degrees of both (`margins`), row by row: of all ways of drawing each
 * participation on its own that give every node its degree on average, the one of greatest entropy (Saracco et al. 2017). Where the degrees leave
 * no choice, the chance is 0 or 1.
 */
export const cellChances = memoised((network: Network): Float64Array => {
  const { institutions: rows, affiliations: columns } = margins(network);
  const width = columns.degrees.length;
  const chances = new Float64Array(rows.degrees.length * width);
  const chain = tightPoints(rows, columns);
  for (let at = 1; at < chain.length; at++) {
    const [top, right] = chain[at - 1]!;
    const [bottom, left] = chain[at]!;
    // To the left of a block all cells are full, to the right all are empty.
    for (let row = top; row < bottom; row++) chances.fill(1, row * width, row * width + left);
    if (top === bottom || left === right) continue;
    const block = mostRandom(part(rows, top, bottom, sum(columns.counts, left)), part(columns, left, right, sum(rows.counts, top)));
    for (let row = top; row < bottom; row++) {
      chances.set(block.subarray((row - top) * (right - left), (row - top + 1) * (right - left)), row * width + left);
    }
  }
  return chances;
});

/**
 * Where the condition of Gale and Ryser holds with equality: with this many classes of rows and of columns, all cells before both are full
 * and all behind both are empty. From all columns and no row to all rows and no column.
 */
function tightPoints(rows: Margin, columns: Margin): (readonly [rows: number, columns: number])[] {
  const points: (readonly [number, number])[] = [];
  const all = total(columns, 0);
  let rowsAbove = 0;
  let tiesAbove = 0;
  for (let row = 0; row <= rows.degrees.length; row++) {
    for (let column = columns.degrees.length; column >= 0; column--) {
      const room = rowsAbove * sum(columns.counts, column) + (all - total(columns, 0, column));
      if (room === tiesAbove) points.push([row, column]);
    }
    if (row === rows.degrees.length) break;
    rowsAbove += rows.counts[row]!;
    tiesAbove += rows.counts[row]! * rows.degrees[row]!;
  }
  return points;
}

function part({ degrees, counts }: Margin, from: number, to: number, full: number): Pick<Margin, 'degrees' | 'counts'> {
  return { degrees: degrees.slice(from, to).map((degree) => degree - full), counts: counts.slice(from, to) };
}

function sum(values: Float64Array, end: number): number {
  let so = 0;
  for (let i = 0; i < end; i++) so += values[i]!;
  return so;
}

/** Ties of the nodes of some classes. */
function total({ degrees, counts }: Margin, from: number, to: number = degrees.length): number {
  let so = 0;
  for (let c = from; c < to; c++) so += degrees[c]! * counts[c]!;
  return so;
}
