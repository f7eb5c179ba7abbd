import type { Network } from '../../model/network.ts';
import { mostBits } from '../engine/bit-rows.ts';
import { factorRows, layOutRows, multiplyRows, solveRows } from './few-rows.ts';

/** Sweeps over A + c before the first solution, c being half the largest row sum. */
const firstSweeps = 12;

/** What a trial shift lies above the Rayleigh quotient: so many times what the residual suggests, and at least this share of it. */
const residuals = 4;
const leastMargin = 1e-7;

/** A solution that brings the ratios less than so much nearer to each other is followed by one with a new shift. */
const slow = 1 / 256;

/** Solutions that may bring the ratios no nearer to each other once they are this near, after which rounding has the last word. */
const mostStalls = 3;
const near = 1e-10;

/** More solutions than it takes even where one tie is a million times as strong as the others. */
const mostSolutions = 1000;

// Scratch of one component.
const diagonal = new Float64Array(mostBits);
const image = new Float64Array(mostBits);

/** What a product with A says of x: smallest and largest ratio of its entries to those of x, the Rayleigh quotient, the residual squared. */
const said = { low: 0, high: 0, quotient: 0, residual: 0 };

/**
 * The largest eigenvalue of a component of at most 64 nodes without direction; writes its vector, positive, the largest entry 1, for the first
 * `size` of `members`, which are all of the component, in the order in which they are eliminated (`fewestFirst`).
 *
 * Inverse iteration: σ lies a little above the Rayleigh quotient if σ − A has only positive pivots, which shows it is above the root;
 * else it is the largest ratio of A x to x, which always is (Noda 1971). Either way (σ − A)⁻¹ has no negative entries, and small entries are as
 * accurate as large ones. Mostly one factorisation and some three solutions.
 *
 * Order of floating-point operations: rows in the order of `members`, within a row `targets`; the solutions as in `factorRows`.
 */
export function rootOfFew(network: Network, members: Int32Array, size: number, vector: Float64Array): number {
  layOutRows(network, members, size);
  sweep(size, vector);
  const enough = (8 + size / 4) * Number.EPSILON;
  let before = NaN;
  let nearest = Infinity;
  let stalls = 0;
  for (let solution = 0; ; solution++) {
    compare(size, vector);
    const { low, high } = said;
    const apart = (high - low) / high;
    stalls = apart < nearest / 2 || apart > near ? 0 : stalls + 1;
    if (apart <= enough || stalls === mostStalls || solution === mostSolutions) break;
    if (!(apart < before * slow)) factor(size);
    before = apart;
    nearest = Math.min(nearest, apart);
    solveRows(size, vector);
    scale(size, vector);
    multiplyRows(size, vector, image);
  }
  scale(size, vector);
  return (said.low + said.high) / 2;
}

/** From ones towards the root, the last product with A left to be looked at: without c it would swing in a component of two sides. */
function sweep(size: number, vector: Float64Array): void {
  for (let i = 0; i < size; i++) vector[i] = 1;
  multiplyRows(size, vector, image);
  compare(size, vector);
  const shift = said.high / 2;
  const scaled = 1 / (said.high + shift);
  for (let sweeps = 1; sweeps <= firstSweeps; sweeps++) {
    for (let i = 0; i < size; i++) vector[i] = (image[i]! + shift * vector[i]!) * scaled;
    multiplyRows(size, vector, image);
  }
}

/** Notes what the image says of x. */
function compare(size: number, vector: Float64Array): void {
  let low = Infinity;
  let high = 0;
  let squares = 0;
  let products = 0;
  let images = 0;
  for (let i = 0; i < size; i++) {
    const x = vector[i]!;
    const y = image[i]!;
    squares += x * x;
    products += x * y;
    images += y * y;
    const ratio = y / x;
    if (ratio < low) low = ratio;
    if (ratio > high) high = ratio;
  }
  said.low = low;
  said.high = high;
  said.quotient = products / squares;
  said.residual = images / squares - said.quotient * said.quotient;
}

/** Factors σ − A. */
function factor(size: number): void {
  const { high, quotient, residual } = said;
  const trial = quotient + Math.max((residuals * residual) / quotient, leastMargin * quotient);
  const floor = high * Number.EPSILON;
  if (trial < high) {
    diagonal.fill(trial);
    if (factorRows(size, diagonal, 1, floor)) return;
  }
  diagonal.fill(high);
  factorRows(size, diagonal, 1, floor);
}

/** Makes the largest entry 1. */
function scale(size: number, vector: Float64Array): void {
  let most = 0;
  for (let i = 0; i < size; i++) if (vector[i]! > most) most = vector[i]!;
  for (let i = 0; i < size; i++) vector[i]! /= most;
}
