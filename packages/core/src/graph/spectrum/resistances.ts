import type { Network } from '../../model/network.ts';
import { sliced, type Work } from '../engine/work.ts';

/** Multiplications in one slice. */
const inSlice = 2 ** 24;

/**
 * Effective resistance from each node to all others, added up, in a connected undirected network where a tie conducts as well as it is strong;
 * of other networks it says nothing. 8 n² bytes, n³ / 3.
 *
 * Nodes are eliminated from the last to the second, each tied partner of one getting a tie to the others; the first is the ground. Nothing is
 * subtracted on the way (Grassmann, Taksar & Heyman 1985), so that weak ties are as exact as strong ones. Order of floating-point operations:
 * nodes falling, within a row ascending.
 */
export const resistances = sliced((network: Network): Work<Float64Array> => {
  const size = network.nodes.length;
  const ties = matrixOf(network);
  const conducted = new Float64Array(size);
  const eliminate = stepsOf(size, (k) => {
    eliminateNode(ties, size, size - 1 - k, conducted);
  });
  // Voltages between each node and the ground where a current of 1 flows from it: squares of a column of the inverse factor, added up.
  const toGround = new Float64Array(size);
  const reached = new Float64Array(size);
  const column = new Float64Array(size);
  const invert = stepsOf(size, (k) => {
    addColumn(ties, size, k, conducted, column, toGround, reached);
  });
  return {
    slices: eliminate.slices + invert.slices,
    run: (i) => (i < eliminate.slices ? eliminate.run(i) : invert.run(i - eliminate.slices)),
    result: () => {
      let all = 0;
      for (let i = 0; i < size; i++) all += toGround[i]!;
      return toGround.map((one, i) => size * one + all - 2 * reached[i]!);
    },
  };
});

/** Does steps 0 to `size` - 2, of which each takes about size² multiplications at most. */
function stepsOf(size: number, step: (k: number) => void): { readonly slices: number; readonly run: (slice: number) => void } {
  const together = Math.max(1, Math.floor(inSlice / (size * size + 1)));
  const count = Math.max(0, size - 1);
  return {
    slices: Math.ceil(count / together),
    run: (slice) => {
      for (let k = slice * together; k < Math.min((slice + 1) * together, count); k++) step(k);
    },
  };
}

function matrixOf({ nodes, offsets, targets, strengths }: Network): Float64Array {
  const size = nodes.length;
  const ties = new Float64Array(size * size);
  for (let i = 0; i < size; i++) for (let k = offsets[i]!; k < offsets[i + 1]!; k++) ties[i * size + targets[k]!] = strengths[k]!;
  return ties;
}

/** Takes out node k, of those that are left the last; its row then holds the share of its current that each lower node gets. */
function eliminateNode(ties: Float64Array, size: number, k: number, conducted: Float64Array): void {
  const row = k * size;
  let all = 0;
  for (let j = 0; j < k; j++) all += ties[row + j]!;
  conducted[k] = all;
  for (let i = 0; i < k; i++) {
    const own = ties[row + i]!;
    if (own === 0) continue;
    const share = own / all;
    const into = i * size;
    for (let j = 0; j < i; j++) ties[into + j]! += share * ties[row + j]!;
  }
  for (let j = 0; j < k; j++) ties[row + j]! /= all;
}

/**
 * Adds what node k + 1 contributes: `column` becomes the share of a current from each node that passes node k + 1. Over the product of both
 * factors its square goes to the node itself, and its sum times it to the sum of the row.
 */
function addColumn(
  ties: Float64Array,
  size: number,
  before: number,
  conducted: Float64Array,
  column: Float64Array,
  toGround: Float64Array,
  reached: Float64Array,
): void {
  const k = before + 1;
  column[k] = 1;
  let all = 1;
  for (let i = k + 1; i < size; i++) {
    let passes = 0;
    for (let j = k; j < i; j++) passes += ties[i * size + j]! * column[j]!;
    column[i] = passes;
    all += passes;
  }
  for (let i = k; i < size; i++) {
    const part = column[i]! / conducted[k]!;
    toGround[i]! += part * column[i]!;
    reached[i]! += part * all;
  }
}
