import { dot } from './dot.ts';
import { type Maximum, maximum } from './logistic.ts';
import { cleared, dependent, orthogonal } from './orthogonal.ts';
import type { Partial } from './semi-partialing.ts';

/**
 * z of a column added to `others` in a logistic regression of `y`; NaN where it is a combination of them, or where together they tell ones
 * from zeros without a rest. Every fit starts from that of the others alone.
 */
export function logitPartial(others: readonly Float64Array[], y: Float64Array): Partial {
  const { q } = orthogonal(others);
  const alone = maximum(q, y, new Float64Array(q.length));
  const start = Float64Array.of(...(alone?.shares ?? q.map(() => 0)), 0);
  return (added, known) => (known < added.length ? overKnown(others, y, added, known) : zOf(q, added.slice(), y, start));
}

function overKnown(others: readonly Float64Array[], y: Float64Array, added: Float64Array, known: number): number {
  const rows = new Int32Array(known);
  let count = 0;
  added.forEach((value, row) => {
    if (!Number.isNaN(value)) rows[count++] = row;
  });
  const taken = (column: Float64Array): Float64Array => Float64Array.from(rows, (row) => column[row]!);
  const { q } = orthogonal(others.map(taken));
  return known <= q.length + 1 ? NaN : zOf(q, taken(added), taken(y), new Float64Array(q.length + 1));
}

/** `column` is used up. */
function zOf(q: readonly Float64Array[], column: Float64Array, y: Float64Array, start: Float64Array): number {
  const squares = dot(column, column);
  cleared(column, q);
  const length = Math.sqrt(dot(column, column));
  if (!(length > dependent * Math.sqrt(squares))) return NaN;
  for (let i = 0; i < column.length; i++) column[i]! /= length;
  const found = maximum([...q, column], y, start);
  return found === null ? NaN : lastZ(found);
}

/** The last share over its standard error. What rounding makes of 0 is 0, so that equal values are found equal. */
function lastZ({ shares, lower }: Maximum): number {
  const last = lower.length - 1;
  const z = shares[last]! * lower[last]![last]!;
  return Math.abs(z) < 1e-12 ? 0 : z;
}
