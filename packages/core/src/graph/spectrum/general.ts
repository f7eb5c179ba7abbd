/**
 * Replaces the right side by the solution of a system, `size` x `size`, row by row; the matrix is used up. Rows are exchanged so that pivots
 * are as large as can be, the upper of equal ones. Gives the smallest size of a pivot; where it is 0 the solution is none. size³ / 3.
 */
export function solveGeneral(matrix: Float64Array, size: number, vector: Float64Array): number {
  return eliminate(matrix, size, vector, bringUp, Number.MIN_VALUE);
}

/**
 * As `solveGeneral`, but rows stay where they are and a pivot smaller than `floor` becomes `floor`: for a matrix in which nothing but the
 * diagonal is positive, and whose inverse has no negative entry. Small entries of the solution are then as accurate as large ones.
 */
export function solvePositive(matrix: Float64Array, size: number, vector: Float64Array, floor: number): void {
  eliminate(matrix, size, vector, () => {}, floor);
}

function eliminate(matrix: Float64Array, size: number, vector: Float64Array, exchange: typeof bringUp, floor: number): number {
  let smallest = Infinity;
  for (let k = 0; k < size; k++) {
    exchange(matrix, size, vector, k);
    const row = k * size;
    smallest = Math.min(smallest, Math.abs(matrix[row + k]!));
    if (!(Math.abs(matrix[row + k]!) > floor)) matrix[row + k] = floor;
    const pivot = matrix[row + k]!;
    for (let i = k + 1; i < size; i++) {
      const into = i * size;
      const entry = matrix[into + k]!;
      if (entry === 0) continue;
      const factor = entry / pivot;
      for (let j = k + 1; j < size; j++) matrix[into + j]! -= factor * matrix[row + j]!;
      vector[i]! -= factor * vector[k]!;
    }
  }
  for (let k = size - 1; k >= 0; k--) {
    const row = k * size;
    let left = vector[k]!;
    for (let j = k + 1; j < size; j++) left -= matrix[row + j]! * vector[j]!;
    vector[k] = left / matrix[row + k]!;
  }
  return smallest;
}

/** Exchanges row `k` for the one below with the largest entry in column `k`. */
function bringUp(matrix: Float64Array, size: number, vector: Float64Array, k: number): void {
  let best = k;
  for (let i = k + 1; i < size; i++) if (Math.abs(matrix[i * size + k]!) > Math.abs(matrix[best * size + k]!)) best = i;
  if (best === k) return;
  for (let j = k; j < size; j++) {
    const upper = matrix[k * size + j]!;
    matrix[k * size + j] = matrix[best * size + j]!;
    matrix[best * size + j] = upper;
  }
  const upper = vector[k]!;
  vector[k] = vector[best]!;
  vector[best] = upper;
}
