import type { Network } from '../../model/network.ts';
import type { Burt } from '../burt.ts';
import { firstRank, slicesOf } from '../triangles/slices.ts';
import { type Uphill, uphill } from '../engine/uphill.ts';
import type { Work } from '../engine/work.ts';

/**
 * Strengths all 1. A tie with common partners q leads back by S = Σ 1 / k(q), so the constraint of i is Σ (1 + S)² / k(i)², and its effective
 * size k(i) - 2t(i) / k(i) with t(i) triangles. Triangles are met as in `trianglesByRows`.
 */
export function burtByRows(network: Network): Work<Burt> {
  const arcs = uphill(network);
  const slices = slicesOf(arcs);
  const sums: Sums = {
    share: new Float64Array(arcs.order.length),
    detours: new Float64Array(arcs.targets.length),
    through: new Int32Array(arcs.order.length),
    arcTo: new Int32Array(arcs.order.length).fill(arcs.targets.length),
    signatures: new Int32Array(2 * arcs.order.length),
  };
  for (let r = 0; r < arcs.order.length; r++) {
    const i = arcs.order[r]!;
    sums.share[r] = 1 / (network.offsets[i + 1]! - network.offsets[i]!);
  }
  return {
    slices,
    run: (i) => sumDetours(arcs, firstRank(arcs, slices - 1 - i, slices), firstRank(arcs, slices - i, slices), sums),
    result: () => byNode(network, sums),
  };
}

/** By rank, but for `detours` by arc. */
interface Sums {
  /** 1 / k. */
  readonly share: Float64Array;
  /** S of each arc. */
  readonly detours: Float64Array;
  /** Triangles. */
  readonly through: Int32Array;
  /** Scratch: the arc that leads there from the rank being looked at. */
  readonly arcTo: Int32Array;
  readonly signatures: Int32Array;
}

function sumDetours({ offsets, targets }: Uphill, from: number, to: number, { share, detours, through, arcTo, signatures }: Sums): void {
  for (let u = to - 1; u >= from; u--) {
    const start = offsets[u]!;
    const end = offsets[u + 1]!;
    let low = 0;
    let high = 0;
    for (let k = start; k < end; k++) {
      const w = targets[k]!;
      arcTo[w] = k;
      const upper = (w << 26) >> 31;
      low |= (1 << w) & ~upper;
      high |= (1 << w) & upper;
    }
    signatures[2 * u] = low;
    signatures[2 * u + 1] = high;
    const shareOfU = share[u]!;
    let here = 0;
    for (let k = start; k < end; k++) {
      const v = targets[k]!;
      if (((signatures[2 * v]! & low) | (signatures[2 * v + 1]! & high)) === 0) continue;
      const shareOfV = share[v]!;
      const last = offsets[v + 1]!;
      let detour = 0;
      let closed = 0;
      for (let l = offsets[v]!; l < last; l++) {
        const w = targets[l]!;
        const arc = arcTo[w]!;
        // Arcs of ranks looked at before come later.
        if (arc >= end) continue;
        closed++;
        through[w]!++;
        detour += share[w]!;
        detours[arc]! += shareOfV;
        detours[l]! += shareOfU;
      }
      if (closed === 0) continue;
      detours[k]! += detour;
      through[v]! += closed;
      here += closed;
    }
    through[u]! += here;
  }
}

function byNode(network: Network, { detours, through }: Sums): Burt {
  const { order, offsets, targets } = uphill(network);
  // Σ (1 + S)² less one for each tie: most ties of a large network have no common partners, and are not looked at.
  const beyond = new Float64Array(order.length);
  for (let u = 0; u < order.length; u++) {
    let own = 0;
    for (let k = offsets[u]!; k < offsets[u + 1]!; k++) {
      const detour = detours[k]!;
      if (detour === 0) continue;
      const more = detour * (2 + detour);
      own += more;
      beyond[targets[k]!]! += more;
    }
    beyond[u]! += own;
  }
  const constraint = new Float64Array(order.length);
  const effectiveSize = new Float64Array(order.length);
  for (let r = 0; r < order.length; r++) {
    const i = order[r]!;
    const degree = network.offsets[i + 1]! - network.offsets[i]!;
    constraint[i] = (degree + beyond[r]!) / (degree * degree);
    effectiveSize[i] = (degree * degree - 2 * through[r]!) / degree;
  }
  return { constraint, effectiveSize };
}
