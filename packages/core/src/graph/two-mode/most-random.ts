import type { Margin } from './margins.ts';

/**
 * Chances of greatest entropy whose sums are the degrees of rows and columns, class by class, row by row: σ(θ + φ), found by Newton's method on
 * θ and φ. The degrees must leave every cell a choice. Cubic in the number of classes.
 */
export function mostRandom(rows: Pick<Margin, 'degrees' | 'counts'>, columns: Pick<Margin, 'degrees' | 'counts'>): Float64Array {
  const [height, width] = [rows.degrees.length, columns.degrees.length];
  // The last φ stays 0: only sums of a θ and a φ matter.
  const size = height + width - 1;
  const at = new Float64Array(size + 1);
  const rowRoom = columns.counts.reduce((so, count) => so + count, 0);
  for (let a = 0; a < height; a++) at[a] = Math.log(rows.degrees[a]! / (rowRoom - rows.degrees[a]!));
  const chances = new Float64Array(height * width);
  for (let round = 0; round < 200; round++) {
    const { slope, curvature } = derivatives(rows, columns, at, chances);
    const step = solved(curvature, slope, size);
    const gain = step.reduce((so, value, i) => so + value * slope[i]!, 0);
    const share = gain < 1e-6 ? 1 : shareOfStep(rows, columns, at, step, gain);
    for (let i = 0; i < size; i++) at[i]! += share * step[i]!;
    // Near the end every step doubles the digits.
    if (gain < 1e-20) break;
  }
  fillChances(at, height, width, chances);
  return chances;
}

function fillChances(at: Float64Array, height: number, width: number, chances: Float64Array): void {
  for (let a = 0; a < height; a++) {
    for (let b = 0; b < width; b++) chances[a * width + b] = 1 / (1 + Math.exp(-(at[a]! + at[height + b]!)));
  }
}

/** Slope of the likelihood and minus its second derivatives, row by row. */
function derivatives(
  rows: Pick<Margin, 'degrees' | 'counts'>,
  columns: Pick<Margin, 'degrees' | 'counts'>,
  at: Float64Array,
  chances: Float64Array,
): { slope: Float64Array; curvature: Float64Array } {
  const [height, width] = [rows.degrees.length, columns.degrees.length];
  const size = height + width - 1;
  const slope = new Float64Array(size + 1);
  const curvature = new Float64Array(size * size);
  fillChances(at, height, width, chances);
  for (let a = 0; a < height; a++) slope[a] = rows.counts[a]! * rows.degrees[a]!;
  for (let b = 0; b < width; b++) slope[height + b] = columns.counts[b]! * columns.degrees[b]!;
  for (let a = 0; a < height; a++) {
    for (let b = 0; b < width; b++) {
      const chance = chances[a * width + b]!;
      const cells = rows.counts[a]! * columns.counts[b]!;
      const j = height + b;
      slope[a]! -= cells * chance;
      slope[j]! -= cells * chance;
      const spread = cells * chance * (1 - chance);
      curvature[a * size + a]! += spread;
      if (j === size) continue;
      curvature[j * size + j]! += spread;
      curvature[a * size + j] = spread;
      curvature[j * size + a] = spread;
    }
  }
  return { slope, curvature };
}

/** The largest of 1, 1/2, 1/4 ... of a step that gains a fair part of what its slope promises. */
function shareOfStep(
  rows: Pick<Margin, 'degrees' | 'counts'>,
  columns: Pick<Margin, 'degrees' | 'counts'>,
  at: Float64Array,
  step: Float64Array,
  gain: number,
): number {
  const before = likelihood(rows, columns, at);
  for (let share = 1; share > 1e-9; share /= 2) {
    const there = at.map((value, i) => value + share * (step[i] ?? 0));
    if (likelihood(rows, columns, there) >= before + 1e-4 * share * gain) return share;
  }
  return 0;
}

function likelihood(rows: Pick<Margin, 'degrees' | 'counts'>, columns: Pick<Margin, 'degrees' | 'counts'>, at: Float64Array): number {
  const [height, width] = [rows.degrees.length, columns.degrees.length];
  let value = 0;
  for (let a = 0; a < height; a++) value += rows.counts[a]! * rows.degrees[a]! * at[a]!;
  for (let b = 0; b < width; b++) value += columns.counts[b]! * columns.degrees[b]! * at[height + b]!;
  for (let a = 0; a < height; a++) {
    for (let b = 0; b < width; b++) {
      const odds = at[a]! + at[height + b]!;
      value -= rows.counts[a]! * columns.counts[b]! * (Math.max(odds, 0) + Math.log1p(Math.exp(-Math.abs(odds))));
    }
  }
  return value;
}

/** Solution of a symmetric positive definite system by Cholesky's method; the matrix, row by row, is overwritten. */
function solved(matrix: Float64Array, right: Float64Array, size: number): Float64Array {
  const x = right.slice(0, size);
  for (let j = 0; j < size; j++) {
    for (let i = j; i < size; i++) {
      let value = matrix[i * size + j]!;
      for (let k = 0; k < j; k++) value -= matrix[i * size + k]! * matrix[j * size + k]!;
      matrix[i * size + j] = i === j ? Math.sqrt(value) : value / matrix[j * size + j]!;
    }
  }
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) x[i]! -= matrix[i * size + k]! * x[k]!;
    x[i]! /= matrix[i * size + i]!;
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) x[i]! -= matrix[k * size + i]! * x[k]!;
    x[i]! /= matrix[i * size + i]!;
  }
  return x;
}
