import { expect, test } from 'vitest';
import { solveGeneral, solvePositive } from '#core/graph/spectrum/general';
import { factorSymmetric, solveSymmetric } from '#core/graph/spectrum/symmetric';
import { stream } from '#core/graph/engine/stream';

const times = (matrix: Float64Array, vector: readonly number[]) =>
  vector.map((_, i) => vector.reduce((sum, value, j) => sum + matrix[i * vector.length + j]! * value, 0));

test.each([1, 2, 5, 20])('a system of %i equations gives back what it was made from', (size) => {
  const random = stream(size);
  const matrix = Float64Array.from({ length: size * size }, () => random() - 0.5);
  const solution = Array.from({ length: size }, () => random());
  const right = Float64Array.from(times(matrix, solution));
  expect(solveGeneral(matrix, size, right)).toBeGreaterThan(0);
  right.forEach((value, i) => {
    expect(value).toBeCloseTo(solution[i]!, 11);
  });
});

test.each([1, 2, 5, 20])('a symmetric system of %i equations gives back what it was made from', (size) => {
  const random = stream(size);
  const matrix = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < i; j++) matrix[i * size + j] = matrix[j * size + i] = -random();
    matrix[i * size + i] = size;
  }
  const solution = Array.from({ length: size }, () => random());
  const right = Float64Array.from(times(matrix, solution));
  factorSymmetric(matrix, size, 0);
  solveSymmetric(matrix, size, right);
  right.forEach((value, i) => {
    expect(value).toBeCloseTo(solution[i]!, 12);
  });
});

test('rows that say the same leave no pivot', () => {
  expect(solveGeneral(Float64Array.of(1, 2, 2, 4), 2, Float64Array.of(1, 1))).toBe(0);
});

// x₀ = 1 + 10⁻³⁰ x₁ and x₁ = 10⁻³⁰ x₀.
test('without exchanges small entries are as exact as large ones', () => {
  const right = Float64Array.of(1, 0);
  solvePositive(Float64Array.of(1, -1e-30, -1e-30, 1), 2, right, 0);
  expect(Array.from(right)).toEqual([1, 1e-30]);
});
