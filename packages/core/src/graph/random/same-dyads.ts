import type { Network } from '../../model/network.ts';
import type { NullModel } from './null-model.ts';
import { nextOrdering, orderingCount } from './orderings.ts';
import { sameTies } from './same-ties.ts';
import { shuffle } from './shuffle.ts';

/** What stands between two nodes. */
const [none, oneWay, bothWays] = [0, 1, 2];

/**
 * As many pairs tied both ways, one way and not at all as a network has, anywhere and the one-way ties in either direction (Holland & Leinhardt
 * 1970). Without direction there are no ties one way: it is `sameTies`. O(n²) a draw.
 */
export function sameDyads(network: Network): NullModel {
  if (!network.directed) return sameTies(network);
  const n = network.nodes.length;
  const dyads = dyadsOf(network);
  const shuffled = dyads.slice();
  return {
    isTieCountFree: false,
    draw: (random, cells) => {
      cells.fill(0);
      shuffled.set(dyads);
      shuffle(shuffled, random);
      let at = 0;
      for (let i = 0; i < n; i++) {
        for (let j = i + 1; j < n; j++) {
          const dyad = shuffled[at++]!;
          if (dyad === none) continue;
          const isForward = dyad === bothWays || random() < 0.5;
          cells[isForward ? i * n + j : j * n + i] = 1;
          if (dyad === bothWays) cells[j * n + i] = 1;
        }
      }
    },
    all: (limit) => {
      const counts = [none, oneWay, bothWays].map((kind) => dyads.reduce((sum, dyad) => sum + (dyad === kind ? 1 : 0), 0));
      const directions = 2 ** counts[oneWay]!;
      if (orderingCount(counts, limit) * directions > limit) return null;
      const order = dyads.slice().sort();
      const cells: Int32Array[] = [];
      do for (let bits = 0; bits < directions; bits++) cells.push(cellsOf(order, bits, n));
      while (nextOrdering(order));
      return { cells, chances: null };
    },
  };
}

/** What stands between each pair i < j. */
function dyadsOf({ nodes, offsets, targets }: Network): Int32Array {
  const n = nodes.length;
  const dyads = new Int32Array((n * (n - 1)) / 2);
  for (let i = 0; i < n; i++) {
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
      const [low, high] = [Math.min(i, targets[k]!), Math.max(i, targets[k]!)];
      dyads[low * n - (low * (low + 1)) / 2 + high - low - 1]!++;
    }
  }
  return dyads;
}

/** Bit b of `bits` turns the b-th one-way tie round. */
function cellsOf(dyads: Int32Array, bits: number, n: number): Int32Array {
  const cells: number[] = [];
  let turned = bits;
  let at = 0;
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const dyad = dyads[at++]!;
      if (dyad === bothWays || (dyad === oneWay && (turned & 1) === 0)) cells.push(i * n + j);
      if (dyad === bothWays || (dyad === oneWay && (turned & 1) === 1)) cells.push(j * n + i);
      if (dyad === oneWay) turned >>>= 1;
    }
  }
  return Int32Array.from(cells).sort();
}
