import type { Network } from '../../model/network.ts';
import { mostBits } from '../engine/bit-rows.ts';
import { floats } from '../engine/cut-arrays.ts';
import { fewestFirst } from './fewest-first.ts';
import { factorRows, layOutRows, solveRows } from './few-rows.ts';

// Scratch of one network.
const order = new Int32Array(mostBits);
const diagonal = new Float64Array(mostBits);
const solution = new Float64Array(mostBits);

/**
 * The shares of `pagerank`, not yet added up to 1, of at most 64 nodes without direction: solves (D − αA) z = 1, where D holds the strengths of
 * the nodes, for z = x / D; an isolate gets 1. Nodes are eliminated in the order of `fewestFirst`. `out`: strength of each node.
 */
export function pagerankOfFew(network: Network, damping: number, out: Float64Array): Float64Array {
  const size = network.nodes.length;
  fewestFirst(network, order);
  layOutRows(network, order, size);
  for (let at = 0; at < size; at++) {
    diagonal[at] = out[order[at]!]! || 1;
    solution[at] = 1;
  }
  factorRows(size, diagonal, damping, 0);
  solveRows(size, solution);
  const shares = floats(size);
  for (let at = 0; at < size; at++) shares[order[at]!] = solution[at]! * diagonal[at]!;
  return shares;
}
