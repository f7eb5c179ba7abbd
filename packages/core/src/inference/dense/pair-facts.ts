/** What is known of the entries of a square matrix off its diagonal; where pairs have no order, each counts once. */
export interface PairFacts {
  /** Entries that are not NaN; the rest of the facts speak of these. */
  readonly known: number;
  readonly nonZero: number;
  /** Nothing but 0 and 1. */
  readonly isBinary: boolean;
  readonly least: number;
  readonly most: number;
  readonly mean: number;
  /** Sum of squared distances from the mean. */
  readonly squares: number;
}

/** Two passes over an n x n matrix, rows ascending. */
export function pairFacts(matrix: Float64Array, n: number, directed: boolean): PairFacts {
  let known = 0;
  let nonZero = 0;
  let sum = 0;
  let least = Infinity;
  let most = -Infinity;
  let isBinary = true;
  for (let i = 0; i < n; i++) {
    for (let j = 0, end = directed ? n : i; j < end; j++) {
      const value = matrix[i * n + j]!;
      if (i === j || Number.isNaN(value)) continue;
      known++;
      sum += value;
      if (value !== 0) nonZero++;
      if (value !== 0 && value !== 1) isBinary = false;
      if (value < least) least = value;
      if (value > most) most = value;
    }
  }
  const mean = sum / known;
  let squares = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0, end = directed ? n : i; j < end; j++) {
      const value = matrix[i * n + j]!;
      if (i !== j && !Number.isNaN(value)) squares += (value - mean) * (value - mean);
    }
  }
  return { known, nonZero, isBinary, least, most, mean, squares };
}
