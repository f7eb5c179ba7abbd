import { solvePositive } from './general.ts';
import type { Part } from './part.ts';
import type { Root } from './root.ts';
import { solveSymmetric, factorSymmetric } from './symmetric.ts';

/** Sweeps over A + c before the first solution, c being half the largest row sum. */
const firstSweeps = 8;

/** Solutions that may bring the ratios no nearer to each other once they are this near, after which rounding has the last word. */
const mostStalls = 3;
const near = 1e-10;

/** More solutions than it takes even where one arc is a million times as strong as the others. */
const mostSolutions = 1000;

/**
 * The root by inverse iteration from above (Noda 1971): the largest ratio σ of A x to x bounds it for every positive x, σ − A has an inverse
 * without negative entries, and (σ − A)⁻¹ x is the next x, until all ratios are equal but for rounding. Small entries are as accurate as large ones.
 * About five solutions, n³ / 6 each, n³ / 3 where arcs have direction.
 *
 * Order of floating-point operations: rows ascending, within a row `targets`; the solutions as in `factorSymmetric` and `solvePositive`.
 */
export function denseRoot(part: Part): Root {
  const size = part.members.length;
  let vector = new Float64Array(size).fill(1);
  let image = new Float64Array(size);
  const matrix = new Float64Array(size * size);
  let shift = 0;
  for (let sweep = 0; sweep < firstSweeps; sweep++) {
    const { high } = multiply(part, vector, image);
    if (sweep === 0) shift = high / 2;
    for (let i = 0; i < size; i++) image[i]! += shift * vector[i]!;
    [vector, image] = [image, vector];
    scale(vector);
  }
  const enough = (8 + size / 4) * Number.EPSILON;
  let nearest = Infinity;
  let stalls = 0;
  for (let solution = 0; ; solution++) {
    const { low, high } = multiply(part, vector, image);
    const apart = (high - low) / high;
    stalls = apart < nearest / 2 || apart > near ? 0 : stalls + 1;
    if (apart <= enough || stalls === mostStalls || solution === mostSolutions) return { value: (low + high) / 2, vector };
    nearest = Math.min(nearest, apart);
    subtractFrom(part, high, matrix);
    const floor = high * Number.EPSILON;
    if (part.symmetric) {
      factorSymmetric(matrix, size, floor);
      solveSymmetric(matrix, size, vector);
    } else solvePositive(matrix, size, vector, floor);
    scale(vector);
  }
}

/** Writes A x and gives the smallest and the largest ratio of its entries to those of x. */
function multiply({ offsets, targets, strengths }: Part, vector: Float64Array, image: Float64Array): { low: number; high: number } {
  let low = Infinity;
  let high = 0;
  for (let i = 0; i < vector.length; i++) {
    let sum = 0;
    for (let k = offsets[i]!, end = offsets[i + 1]!; k < end; k++) sum += strengths[k]! * vector[targets[k]!]!;
    image[i] = sum;
    const ratio = sum / vector[i]!;
    if (ratio < low) low = ratio;
    if (ratio > high) high = ratio;
  }
  return { low, high };
}

/** Writes σ − A. */
function subtractFrom({ members, offsets, targets, strengths }: Part, shift: number, matrix: Float64Array): void {
  const size = members.length;
  matrix.fill(0);
  for (let i = 0; i < size; i++) {
    matrix[i * size + i] = shift;
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) matrix[i * size + targets[k]!] = -strengths[k]!;
  }
}

/** Makes the largest entry 1. */
function scale(vector: Float64Array): void {
  let most = 0;
  for (let i = 0; i < vector.length; i++) if (vector[i]! > most) most = vector[i]!;
  for (let i = 0; i < vector.length; i++) vector[i]! /= most;
}
