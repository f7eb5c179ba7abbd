import type { Network } from '../../model/network.ts';
import { mostBits } from '../engine/bit-rows.ts';
import { floats } from '../engine/cut-arrays.ts';
import { fewestFirst } from './fewest-first.ts';
import { factorSymmetric, solveSymmetric } from './symmetric.ts';

// Scratch of one network: allocated anew it would cost more than the solution.
const order = new Int32Array(mostBits);
const place = new Int32Array(mostBits);
const matrix = new Float64Array(mostBits * mostBits);
const solution = new Float64Array(mostBits);

/**
 * The shares of `pagerank`, not yet added up to 1, of at most 64 nodes without direction: solves (D − αA) z = 1, where D holds the strengths of
 * the nodes, for z = x / D; an isolate gets 1. Nodes are eliminated in the order of `fewestFirst`. `out`: strength of each node.
 */
export function pagerankOfFew(network: Network, damping: number, out: Float64Array): Float64Array {
  const { offsets, targets, strengths } = network;
  const size = network.nodes.length;
  fewestFirst(network, order);
  for (let at = 0; at < size; at++) place[order[at]!] = at;
  matrix.fill(0, 0, size * size);
  for (let at = 0; at < size; at++) {
    const i = order[at]!;
    const row = at * size;
    for (let k = offsets[i]!, end = offsets[i + 1]!; k < end; k++) matrix[row + place[targets[k]!]!] = -damping * strengths[k]!;
    matrix[row + at] = out[i] === 0 ? 1 : out[i]!;
    solution[at] = 1;
  }
  factorSymmetric(matrix, size, 0);
  solveSymmetric(matrix, size, solution);
  const shares = floats(size);
  for (let i = 0; i < size; i++) shares[i] = out[i] === 0 ? 1 : solution[place[i]!]! * out[i]!;
  return shares;
}
