/**
 * Factors a symmetric matrix, `size` x `size`, row by row, in place: A = Uᵀ D⁻¹ U, where U is upper triangular and D its diagonal. Only the
 * upper half is read and written; a pivot below `floor` is raised to it. Without pivoting: for positive definite matrices, and accurate to the
 * smallest entry where nothing but the diagonal is positive. size³ / 6, less where it is sparse. Gives whether no pivot was raised.
 */
export function factorSymmetric(matrix: Float64Array, size: number, floor: number): boolean {
  let isPositive = true;
  for (let k = 0; k < size; k++) {
    const row = k * size;
    if (!(matrix[row + k]! > floor)) {
      matrix[row + k] = floor;
      isPositive = false;
    }
    const pivot = matrix[row + k]!;
    for (let i = k + 1; i < size; i++) {
      const entry = matrix[row + i]!;
      if (entry === 0) continue;
      const factor = entry / pivot;
      for (let j = i, into = i * size; j < size; j++) matrix[into + j]! -= factor * matrix[row + j]!;
    }
  }
  return isPositive;
}

/** Replaces the right side by the solution, after `factorSymmetric`. size². */
export function solveSymmetric(factors: Float64Array, size: number, vector: Float64Array): void {
  for (let k = 0; k < size; k++) {
    const row = k * size;
    const part = vector[k]! / factors[row + k]!;
    for (let i = k + 1; i < size; i++) vector[i]! -= factors[row + i]! * part;
  }
  for (let k = size - 1; k >= 0; k--) {
    const row = k * size;
    let left = vector[k]!;
    for (let j = k + 1; j < size; j++) left -= factors[row + j]! * vector[j]!;
    vector[k] = left / factors[row + k]!;
  }
}
