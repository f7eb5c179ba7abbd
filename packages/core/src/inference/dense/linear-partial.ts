import { dot } from './dot.ts';
import { cleared, dependent, orthogonal } from './orthogonal.ts';
import type { Partial } from './semi-partialing.ts';

/**
 * t of a column added to `others` in a linear regression of `y`; NaN where it is a combination of them or nothing is left over. What the
 * others say of y is worked out once, so that a replicate costs rows x columns; where something is unknown, rows x columns².
 */
export function linearPartial(others: readonly Float64Array[], y: Float64Array): Partial {
  const { q } = orthogonal(others);
  const rest = y.slice();
  cleared(rest, q);
  const restSquares = dot(rest, rest);
  return (added, known) => {
    if (known < added.length) return overKnown(others, y, added, known);
    const squares = dot(added, added);
    const left = q.reduce((sum, direction) => sum - dot(added, direction) ** 2, squares);
    if (!(left > dependent ** 2 * squares)) return NaN;
    return tOf(dot(added, rest) / Math.sqrt(left * restSquares), added.length - q.length - 1);
  };
}

function overKnown(others: readonly Float64Array[], y: Float64Array, added: Float64Array, known: number): number {
  const rows = new Int32Array(known);
  let count = 0;
  added.forEach((value, row) => {
    if (!Number.isNaN(value)) rows[count++] = row;
  });
  const taken = (column: Float64Array): Float64Array => Float64Array.from(rows, (row) => column[row]!);
  const { q } = orthogonal(others.map(taken));
  const [column, rest] = [taken(added), taken(y)];
  const squares = dot(column, column);
  cleared(column, q);
  cleared(rest, q);
  const left = dot(column, column);
  if (!(left > dependent ** 2 * squares)) return NaN;
  return tOf(dot(column, rest) / Math.sqrt(left * dot(rest, rest)), known - q.length - 1);
}

/** From the partial correlation. What rounding makes of 0 is 0, so that equal values are found equal. */
function tOf(correlation: number, degrees: number): number {
  if (!(degrees > 0 && Math.abs(correlation) < 1 - 1e-14)) return NaN;
  return Math.abs(correlation) < 1e-13 ? 0 : correlation * Math.sqrt(degrees / (1 - correlation ** 2));
}
