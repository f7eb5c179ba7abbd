import type { Network } from '../../model/network.ts';
import { possibleCells } from './cells.ts';
import type { NullModel } from './null-model.ts';
import { nextOrdering, orderingCount } from './orderings.ts';
import { markSome } from './some-of.ts';

/** As many ties as a one-mode network has, anywhere. O(n²) a draw. */
export function sameTies(network: Network): NullModel {
  const possible = possibleCells(network);
  const ties = network.targets.length / (network.directed ? 1 : 2);
  const marks = new Uint8Array(possible.length);
  return {
    isTieCountFree: false,
    draw: (random, cells) => {
      markSome(marks, possible.length, ties, random);
      for (let k = 0; k < possible.length; k++) cells[possible[k]!] = marks[k]!;
    },
    all: (limit) => {
      if (orderingCount([ties, possible.length - ties], limit) === Infinity) return null;
      const isTied = new Int32Array(possible.length).fill(1, possible.length - ties);
      const cells: Int32Array[] = [];
      do cells.push(possible.filter((_, k) => isTied[k] === 1));
      while (nextOrdering(isTied));
      return { cells, chances: null };
    },
  };
}
