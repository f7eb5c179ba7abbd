import type { Network } from '../../model/network.ts';
import { possibleCells, tiedCells } from './cells.ts';
import { fillings, type Margins } from './fillings.ts';
import type { NullModel } from './null-model.ts';
import { switchArcs } from './switch-arcs.ts';
import { switchTies } from './switch-ties.ts';

/**
 * As many ties at every node of a one-mode network as it has, in directed networks as many out and as many in. A draw starts from the network
 * and tries 100 exchanges a tie, by which every arrangement can be reached and all become equally likely (Rao, Jana & Bandyopadhyay 1996).
 * O(n² + m) a draw.
 */
export function sameDegrees(network: Network): NullModel {
  const tied = tiedCells(network);
  const n = network.nodes.length;
  const tries = 100 * tied.length;
  const exchange = network.directed ? switchArcs(n, tied) : switchTies(n, tied);
  return {
    isTieCountFree: false,
    draw: (random, cells) => exchange(tries, random, cells),
    all: (limit) => {
      const cells = fillings(network.directed ? arcMargins(network) : tieMargins(network), limit);
      return cells === null ? null : { cells, chances: null };
    },
  };
}

function tieMargins(network: Network): Margins {
  const n = network.nodes.length;
  const cells = possibleCells(network);
  return { cells, first: cells.map((cell) => Math.floor(cell / n)), second: cells.map((cell) => cell % n), sums: rowLengths(network) };
}

/** Sums of what leaves each node, then of what reaches it. */
function arcMargins(network: Network): Margins {
  const n = network.nodes.length;
  const cells = possibleCells(network);
  const sums = new Int32Array(2 * n);
  sums.set(rowLengths(network));
  for (const i of network.targets) sums[n + i]!++;
  return { cells, first: cells.map((cell) => Math.floor(cell / n)), second: cells.map((cell) => n + (cell % n)), sums };
}

function rowLengths({ nodes, offsets }: Network): Int32Array {
  return Int32Array.from(nodes, (_, i) => offsets[i + 1]! - offsets[i]!);
}
