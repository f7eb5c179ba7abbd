import type { Network } from '../../model/network.ts';
import { uphill } from '../engine/uphill.ts';
import type { Work } from '../engine/work.ts';
import { firstRank, slicesOf } from './slices.ts';

/**
 * Triangles through each node: for every arc u-v, the arcs of v that lead to where an arc of u leads too. Ranks from the highest down, so that
 * the signature of v (the last six bits of the ranks its arcs lead to, as 64 bits) is known when u asks whether it is worth looking.
 */
export function trianglesByRows(network: Network): Work<Float64Array> {
  const arcs = uphill(network);
  const count = arcs.order.length;
  const slices = slicesOf(arcs);
  const through = new Int32Array(count);
  const lastFrom = new Int32Array(count).fill(-1);
  const signatures = new Int32Array(2 * count);
  return {
    slices,
    run: (i) => {
      const from = firstRank(arcs, slices - 1 - i, slices);
      const to = firstRank(arcs, slices - i, slices);
      countCorners(from, to, arcs.offsets, arcs.targets, lastFrom, signatures, through);
    },
    result: () => {
      const byNode = new Float64Array(count);
      for (let r = 0; r < count; r++) byNode[arcs.order[r]!] = through[r]!;
      return byNode;
    },
  };
}

function countCorners(
  from: number,
  to: number,
  offsets: Int32Array,
  targets: Int32Array,
  lastFrom: Int32Array,
  signatures: Int32Array,
  through: Int32Array,
): void {
  for (let u = to - 1; u >= from; u--) {
    const start = offsets[u]!;
    const end = offsets[u + 1]!;
    let low = 0;
    let high = 0;
    for (let k = start; k < end; k++) {
      const w = targets[k]!;
      lastFrom[w] = u;
      const upper = (w << 26) >> 31;
      low |= (1 << w) & ~upper;
      high |= (1 << w) & upper;
    }
    signatures[2 * u] = low;
    signatures[2 * u + 1] = high;
    let here = 0;
    for (let k = start; k < end; k++) {
      const v = targets[k]!;
      if (((signatures[2 * v]! & low) | (signatures[2 * v + 1]! & high)) === 0) continue;
      let closed = 0;
      const last = offsets[v + 1]!;
      for (let l = offsets[v]!; l < last; l++) {
        const w = targets[l]!;
        if (lastFrom[w] !== u) continue;
        closed++;
        through[w]!++;
      }
      through[v]! += closed;
      here += closed;
    }
    through[u]! += here;
  }
}
