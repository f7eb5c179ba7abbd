import type { Network } from '../../model/network.ts';
import { possibleCells } from './cells.ts';
import type { NullModel } from './null-model.ts';

/**
 * Each tie that a one-mode network could have, with the same chance and independently of the others. Not all arrangements are
 * equally likely, unless the chance is 1/2. O(n²) a draw.
 */
export function eachWithChance(network: Network, chance: number): NullModel {
  const possible = possibleCells(network);
  return {
    isTieCountFree: true,
    draw: (random, cells) => {
      for (let k = 0; k < possible.length; k++) cells[possible[k]!] = random() < chance ? 1 : 0;
    },
    all: (limit) => {
      // A chance of 0 or 1 leaves one arrangement, however many ties there could be.
      if (chance === 0) return { cells: [new Int32Array(0)], chances: null };
      if (chance === 1) return { cells: [possible], chances: null };
      const count = 2 ** possible.length;
      if (count > limit) return null;
      const cells = Array.from({ length: count }, (_, bits) => possible.filter((_cell, k) => ((bits >>> k) & 1) === 1));
      return { cells, chances: chance === 0.5 ? null : Float64Array.from(cells, (tied) => chanceOf(tied.length, possible.length, chance)) };
    },
  };
}

/** A product of factors, which no power function of some platform could change. */
function chanceOf(ties: number, possible: number, chance: number): number {
  let product = 1;
  for (let k = 0; k < possible; k++) product *= k < ties ? chance : 1 - chance;
  return product;
}
