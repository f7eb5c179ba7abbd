/** Chosen entries of a square matrix, row by row, columns ascending: row i has `columns[starts[i]]` ... `columns[starts[i + 1] - 1]`. */
export interface Entries {
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float64Array;
}

/** The entries off the diagonal that `isChosen`; where pairs have no order, those left of it only. O(n²). */
export function entriesOf(matrix: Float64Array, n: number, directed: boolean, isChosen: (value: number) => boolean): Entries {
  const starts = new Int32Array(n + 1);
  const columns: number[] = [];
  const values: number[] = [];
  for (let i = 0; i < n; i++) {
    for (let j = 0, end = directed ? n : i; j < end; j++) {
      const value = matrix[i * n + j]!;
      if (i === j || !isChosen(value)) continue;
      columns.push(j);
      values.push(value);
    }
    starts[i + 1] = columns.length;
  }
  return { starts, columns: Int32Array.from(columns), values: Float64Array.from(values) };
}
