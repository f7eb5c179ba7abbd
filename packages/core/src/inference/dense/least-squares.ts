import { dot } from './dot.ts';
import { cleared, inverseOf, orthogonal } from './orthogonal.ts';

/** Least squares: y as a sum of columns, and what is left. */
export interface LeastSquares {
  /** Places of the columns that are no combination of those before them. */
  readonly kept: readonly number[];
  /** Aligned with `kept`. */
  readonly estimates: Float64Array;
  /** Length of the estimate's error if every residual had a standard deviation of 1; aligned with `kept`. */
  readonly unitErrors: Float64Array;
  readonly residuals: Float64Array;
  /** Sum of the squares of the residuals. */
  readonly squares: number;
}

/** The combination of columns nearest to `y`, by QR. O(rows x columns²). */
export function leastSquares(columns: readonly Float64Array[], y: Float64Array): LeastSquares {
  const { kept, q, r } = orthogonal(columns);
  const residuals = y.slice();
  const shares = cleared(residuals, q);
  const inverse = inverseOf(r);
  return {
    kept,
    estimates: Float64Array.from(inverse, (row) => dot(row, shares)),
    unitErrors: Float64Array.from(inverse, (row) => Math.sqrt(dot(row, row))),
    residuals,
    squares: dot(residuals, residuals),
  };
}
