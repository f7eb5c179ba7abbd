// 64 nodes at most, in scratch of their own: memory for each network would cost more than its solution.
import type { Network } from '../../model/network.ts';
import { lowestBit, mostBits } from '../engine/bit-rows.ts';

/** Functions take what they need of it into variables of their own, which compilers read once. */
const scratch = {
  place: new Int32Array(mostBits),
  offsets: new Int32Array(mostBits + 1),
  targets: new Int32Array(mostBits * mostBits),
  strengths: new Float64Array(mostBits * mostBits),
  /** Entries of a row of U, right of the diagonal, that are not 0: first as bits, then as columns. */
  low: new Int32Array(mostBits),
  high: new Int32Array(mostBits),
  starts: new Int32Array(mostBits + 1),
  columns: new Int32Array((mostBits * mostBits) / 2),
  values: new Float64Array((mostBits * mostBits) / 2),
  /** One over each pivot. */
  inverses: new Float64Array(mostBits),
  /** What is left of the matrix, 64 to a row; zeros but while it is being factored. */
  left: new Float64Array(mostBits * mostBits),
  /** 1 if every strength is. */
  isPlain: new Uint8Array(1),
};

/**
 * Lays out the rows of the first `size` of `members`, which have no ties to others, for the functions of this file, numbered as they stand there; the
 * next call overwrites them. O(n + m), and what `factorRows` fills in.
 */
export function layOutRows(network: Network, members: Int32Array, size: number): void {
  const { place, offsets, targets, strengths, low, high, isPlain } = scratch;
  for (let i = 0; i < size; i++) place[members[i]!] = i;
  isPlain[0] = 1;
  let written = 0;
  for (let i = 0; i < size; i++) {
    const member = members[i]!;
    let after = 0;
    let farAfter = 0;
    for (let k = network.offsets[member]!, end = network.offsets[member + 1]!; k < end; k++) {
      const j = place[network.targets[k]!]!;
      const strength = network.strengths[k]!;
      if (strength !== 1) isPlain[0] = 0;
      targets[written] = j;
      strengths[written++] = strength;
      if (j <= i) continue;
      if (j < 32) after |= 1 << j;
      else farAfter |= 1 << (j - 32);
    }
    offsets[i + 1] = written;
    low[i] = after;
    high[i] = farAfter;
  }
  listColumns(size);
}

/** A row eliminated leaves its entries in the row of the first of them (Liu 1990). */
function listColumns(size: number): void {
  const { low, high, starts, columns } = scratch;
  let written = 0;
  for (let k = 0; k < size; k++) {
    const first = written;
    for (let word = low[k]!; word !== 0; word &= word - 1) columns[written++] = lowestBit(word);
    for (let word = high[k]!; word !== 0; word &= word - 1) columns[written++] = 32 + lowestBit(word);
    starts[k + 1] = written;
    if (written === first) continue;
    const heir = columns[first]!;
    low[heir]! |= heir < 32 ? low[k]! & (-2 << heir) : 0;
    high[heir]! |= heir < 32 ? high[k]! : high[k]! & (-2 << (heir - 32));
  }
}

/** Writes A x into `image`. Rows ascending, within a row as the network has them. */
export function multiplyRows(size: number, vector: Float64Array, image: Float64Array): void {
  const { offsets, targets, strengths } = scratch;
  const isPlain = scratch.isPlain[0] === 1;
  for (let i = 0, k = 0; i < size; i++) {
    const end = offsets[i + 1]!;
    let sum = 0;
    if (isPlain) for (; k < end; k++) sum += vector[targets[k]!]!;
    else for (; k < end; k++) sum += strengths[k]! * vector[targets[k]!]!;
    image[i] = sum;
  }
}

/**
 * Factors D − c A, where D is a diagonal, as `factorSymmetric` does, but for entries that stay 0: a pivot not above `floor` is raised to it. Gives
 * whether none was.
 */
export function factorRows(size: number, diagonal: Float64Array, c: number, floor: number): boolean {
  const { offsets, targets, strengths, starts, columns, values, inverses, left } = scratch;
  for (let i = 0; i < size; i++) {
    const row = i << 6;
    left[row + i] = diagonal[i]!;
    for (let k = offsets[i]!, end = offsets[i + 1]!; k < end; k++) if (targets[k]! > i) left[row + targets[k]!] = -c * strengths[k]!;
  }
  let isPositive = true;
  for (let k = 0; k < size; k++) {
    const row = k << 6;
    let pivot = left[row + k]!;
    if (!(pivot > floor)) {
      pivot = floor;
      isPositive = false;
    }
    const inverse = 1 / pivot;
    inverses[k] = inverse;
    left[row + k] = 0;
    const start = starts[k]!;
    const end = starts[k + 1]!;
    for (let a = start; a < end; a++) {
      const at = row + columns[a]!;
      values[a] = left[at]!;
      left[at] = 0;
    }
    for (let a = start; a < end; a++) {
      const factor = values[a]! * inverse;
      const into = columns[a]! << 6;
      for (let b = a; b < end; b++) left[into + columns[b]!]! -= factor * values[b]!;
    }
  }
  return isPositive;
}

/** Replaces the right side by the solution, after `factorRows`. */
export function solveRows(size: number, vector: Float64Array): void {
  const { starts, columns, values, inverses } = scratch;
  for (let k = 0; k < size; k++) {
    const part = vector[k]! * inverses[k]!;
    for (let a = starts[k]!, end = starts[k + 1]!; a < end; a++) vector[columns[a]!]! -= values[a]! * part;
  }
  for (let k = size - 1; k >= 0; k--) {
    let rest = vector[k]!;
    for (let a = starts[k]!, end = starts[k + 1]!; a < end; a++) rest -= values[a]! * vector[columns[a]!]!;
    vector[k] = rest * inverses[k]!;
  }
}
