import type { Network } from '../../model/network.ts';
import type { Burt } from '../burt.ts';
import { inBlocks } from '../engine/in-blocks.ts';
import { firstRank, slicesOf } from '../triangles/slices.ts';
import { type Uphill, uphill } from '../engine/uphill.ts';
import type { Work } from '../engine/work.ts';

/**
 * Strengths all 1. A tie with common partners q leads back by S = Σ 1 / k(q), so the constraint of i is Σ (1 + S)² / k(i)², and its effective
 * size k(i) - 2t(i) / k(i) with t(i) triangles. Triangles are met as in `trianglesByRows`; each adds to S of its three ties, and what that adds
 * to (1 + S)² to their ends, since most ties of a large network are in no triangle and need not be looked at.
 */
export function burtByRows(network: Network): Work<Burt> {
  const arcs = uphill(network);
  const count = arcs.order.length;
  const slices = slicesOf(arcs);
  const sums = new Sums(count, arcs.targets.length);
  inBlocks(count, (from, to) => sharesOf(network, arcs, from, to, sums.share));
  return {
    slices,
    run: (i) => {
      const first = firstRank(arcs, slices - 1 - i, slices);
      const end = firstRank(arcs, slices - i, slices);
      inBlocks(end - first, (from, to) => meet(arcs, end - to, end - from, sums));
    },
    result: () => {
      const constraint = new Float64Array(count);
      const effectiveSize = new Float64Array(count);
      inBlocks(count, (from, to) => byNode(network, arcs, from, to, sums, { constraint, effectiveSize }));
      return { constraint, effectiveSize };
    },
  };
}

/** By rank, but for `detours` by arc. A class: what reads literals is compiled again once there has been a second one. */
class Sums {
  /** 1 / k. */
  readonly share: Float64Array;
  /** S of each arc. */
  readonly detours: Float64Array;
  /** Σ (1 + S)², less one for each tie. */
  readonly beyond: Float64Array;
  /** Triangles. */
  readonly through: Int32Array;
  /** Scratch: the arc that leads there from the rank being looked at. */
  readonly arcTo: Int32Array;
  readonly signatures: Int32Array;

  constructor(count: number, arcs: number) {
    this.share = new Float64Array(count);
    this.detours = new Float64Array(arcs);
    this.beyond = new Float64Array(count);
    this.through = new Int32Array(count);
    this.arcTo = new Int32Array(count).fill(arcs);
    this.signatures = new Int32Array(2 * count);
  }
}

function sharesOf({ offsets }: Network, { order }: Uphill, from: number, to: number, share: Float64Array): void {
  for (let r = from; r < to; r++) {
    const i = order[r]!;
    share[r] = 1 / (offsets[i + 1]! - offsets[i]!);
  }
}

/** Meets the triangles whose lowest rank is one of `from` to `to - 1`. */
function meet({ offsets, targets }: Uphill, from: number, to: number, sums: Sums): void {
  const { share, detours, beyond, through, arcTo, signatures } = sums;
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
    for (let k = start; k < end; k++) {
      const v = targets[k]!;
      if (((signatures[2 * v]! & low) | (signatures[2 * v + 1]! & high)) === 0) continue;
      for (let l = offsets[v]!, last = offsets[v + 1]!; l < last; l++) {
        const w = targets[l]!;
        const arc = arcTo[w]!;
        // Arcs of ranks looked at before come later.
        if (arc >= end) continue;
        const acrossU = lengthened(detours, l, share[u]!);
        const acrossV = lengthened(detours, arc, share[v]!);
        const acrossW = lengthened(detours, k, share[w]!);
        beyond[u]! += acrossV + acrossW;
        beyond[v]! += acrossW + acrossU;
        beyond[w]! += acrossU + acrossV;
        through[u]!++;
        through[v]!++;
        through[w]!++;
      }
    }
  }
}

/** Adds to S of an arc; gives how much (1 + S)² grows. */
function lengthened(detours: Float64Array, arc: number, share: number): number {
  const before = detours[arc]!;
  detours[arc] = before + share;
  return share * (2 + 2 * before + share);
}

function byNode({ offsets }: Network, { rank }: Uphill, from: number, to: number, { beyond, through }: Sums, made: Burt): void {
  const { constraint, effectiveSize } = made;
  for (let i = from; i < to; i++) {
    const degree = offsets[i + 1]! - offsets[i]!;
    constraint[i] = (degree + beyond[rank[i]!]!) / (degree * degree);
    effectiveSize[i] = (degree * degree - 2 * through[rank[i]!]!) / degree;
  }
}
