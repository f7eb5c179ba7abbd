import type { Network } from '../../model/network.ts';
import { tiedCells } from './cells.ts';
import { fillings, type Margins } from './fillings.ts';
import type { NullModel } from './null-model.ts';

/**
 * As many members of every affiliation and as many affiliations of every institution as a two-mode network has. A draw starts from the network
 * and lets two affiliations (or institutions, whichever there are fewer of) trade what only one of them has, again and again: the
 * curveball algorithm (Strona et al. 2014), under which all arrangements become equally likely. Ties between institutions stay. O(n² +
 * institutions · affiliations) a draw.
 */
export function sameMargins(network: Network): NullModel {
  const table = tableOf(network);
  const kept = tiedCells(network).filter((cell) => !isAcross(network, cell));
  const { height, width, cells: places, filled } = table;
  const current = new Uint8Array(filled.length);
  const onlyOne = new Int32Array(width);
  const trades = height < 2 ? 0 : 20 * height;
  return {
    isTieCountFree: false,
    draw: (random, cells) => {
      current.set(filled);
      for (let left = trades; left > 0; left--) {
        const a = Math.floor(random() * height);
        const b = Math.floor(random() * (height - 1));
        trade(current, a * width, (b < a ? b : b + 1) * width, onlyOne, random);
      }
      cells.fill(0);
      for (const cell of kept) cells[cell] = 1;
      for (let at = 0; at < places.length; at++) cells[places[at]!] = current[at]!;
    },
    all: (limit) => {
      const found = fillings(marginsOf(table), limit);
      return found === null ? null : { cells: found.map((tied) => joined(tied, kept)), chances: null };
    },
  };
}

/** Attendance: a row for each node of the smaller mode, a column for each of the other. */
interface Table {
  readonly height: number;
  readonly width: number;
  /** The cell (`NullModel`) of each place, row by row. */
  readonly cells: Int32Array;
  readonly filled: Uint8Array;
}

function tableOf(network: Network): Table {
  const n = network.nodes.length;
  const sides = [0, 1].map((mode) => Int32Array.from(network.nodes.keys()).filter((i) => network.modes?.[i] === mode));
  const [columns, rows] = sides[0]!.length < sides[1]!.length ? [sides[1]!, sides[0]!] : [sides[0]!, sides[1]!];
  const cells = new Int32Array(rows.length * columns.length);
  rows.forEach((i, row) => {
    columns.forEach((j, column) => {
      cells[row * columns.length + column] = Math.min(i, j) * n + Math.max(i, j);
    });
  });
  const tied = new Uint8Array(n * n);
  for (const cell of tiedCells(network)) tied[cell] = 1;
  return { height: rows.length, width: columns.length, cells, filled: Uint8Array.from(cells, (cell) => tied[cell]!) };
}

/** Deals out anew what only one of two rows has; each gets as much as it had. */
function trade(filled: Uint8Array, a: number, b: number, onlyOne: Int32Array, random: () => number): void {
  let count = 0;
  let due = 0;
  for (let column = 0; column < onlyOne.length; column++) {
    if (filled[a + column] === filled[b + column]) continue;
    onlyOne[count++] = column;
    due += filled[a + column]!;
  }
  // As if shuffled, and the first ones given to a.
  for (let at = 0; at < count; at++) {
    const drawn = at < due ? at + Math.floor(random() * (count - at)) : at;
    const column = onlyOne[drawn]!;
    onlyOne[drawn] = onlyOne[at]!;
    filled[a + column] = at < due ? 1 : 0;
    filled[b + column] = at < due ? 0 : 1;
  }
}

function marginsOf({ height, width, cells, filled }: Table): Margins {
  const sums = new Int32Array(height + width);
  const first = cells.map((_, at) => Math.floor(at / width));
  const second = cells.map((_, at) => height + (at % width));
  for (let at = 0; at < cells.length; at++) {
    sums[first[at]!]! += filled[at]!;
    sums[second[at]!]! += filled[at]!;
  }
  return { cells, first, second, sums };
}

function isAcross({ nodes, modes }: Network, cell: number): boolean {
  return modes?.[Math.floor(cell / nodes.length)] !== modes?.[cell % nodes.length];
}

function joined(tied: Int32Array, kept: Int32Array): Int32Array {
  const cells = new Int32Array(tied.length + kept.length);
  cells.set(tied);
  cells.set(kept, tied.length);
  return cells.sort();
}
