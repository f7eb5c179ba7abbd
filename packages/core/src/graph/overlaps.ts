import type { Network } from '../model/network.ts';
import { firstRank, slicesOf } from './triangles/slices.ts';
import { type Uphill, uphill } from './engine/uphill.ts';
import { type Sliced, sliced } from './engine/work.ts';

/** What the two ends of each tie have in common through the partners q of both. Aligned with `targets`, the same from both ends. */
export interface Overlaps {
  /** Σ z(i, q) · z(q, j), z being strengths: with strengths of 1 the number of common partners. */
  readonly products: Float64Array;
  /** Σ z(i, q) · z(q, j) / Z(q), Z being the strength of all ties of a node: what i gives to q and q passes on to j. */
  readonly detours: Float64Array;
}

/** Overlaps of an undirected network. Each triangle is met once; common partners are added by rank (`uphill`). O(m^1.5) at worst. */
export const overlaps: Sliced<Overlaps> = sliced((network: Network) => {
  const arcs = uphill(network);
  const { order, offsets, targets } = arcs;
  const slices = slicesOf(arcs);
  const invested = strengthsOf(network, arcs);
  const share = sharesOf(network, arcs);
  const products = new Float64Array(targets.length);
  const detours = new Float64Array(targets.length);
  const arcTo = new Int32Array(order.length).fill(-1);
  const sum = (from: number, to: number) => {
    for (let u = from; u < to; u++) {
      const start = offsets[u]!;
      for (let k = start; k < offsets[u + 1]!; k++) arcTo[targets[k]!] = k;
      for (let k = start; k < offsets[u + 1]!; k++) {
        const v = targets[k]!;
        for (let l = offsets[v]!; l < offsets[v + 1]!; l++) {
          const w = targets[l]!;
          const arc = arcTo[w]!;
          // Arcs of ranks looked at before come earlier.
          if (arc < start) continue;
          const acrossU = invested[k]! * invested[arc]!;
          const acrossV = invested[k]! * invested[l]!;
          const acrossW = invested[arc]! * invested[l]!;
          products[k]! += acrossW;
          products[arc]! += acrossV;
          products[l]! += acrossU;
          detours[k]! += acrossW * share[w]!;
          detours[arc]! += acrossV * share[v]!;
          detours[l]! += acrossU * share[u]!;
        }
      }
    }
  };
  return {
    slices,
    run: (i) => sum(firstRank(arcs, i, slices), firstRank(arcs, i + 1, slices)),
    result: () => ({ products: atBothEnds(network, arcs, products), detours: atBothEnds(network, arcs, detours) }),
  };
});

/** The strength of each arc. */
function strengthsOf({ offsets, targets, strengths }: Network, { order, rank, targets: heads }: Uphill): Float64Array {
  const along = new Float64Array(heads.length);
  let written = 0;
  for (let r = 0; r < order.length; r++) {
    const i = order[r]!;
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) if (rank[targets[k]!]! > r) along[written++] = strengths[k]!;
  }
  return along;
}

/** One over the strength of all ties of a node, by rank. */
function sharesOf({ offsets, strengths }: Network, { order }: Uphill): Float64Array {
  return Float64Array.from(order, (i) => {
    let total = 0;
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) total += strengths[k]!;
    return 1 / total;
  });
}

/** Values of arcs as values of ties, aligned with `targets`. */
function atBothEnds({ nodes, offsets, targets }: Network, { rank, offsets: starts }: Uphill, values: Float64Array): Float64Array {
  const along = new Float64Array(targets.length);
  // Rows ascend, so each row is met by the nodes it names in the order in which it names them.
  const mirror = offsets.slice(0, nodes.length);
  for (let i = 0; i < nodes.length; i++) {
    let arc = starts[rank[i]!]!;
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
      const j = targets[k]!;
      const back = mirror[j]!++;
      if (rank[j]! < rank[i]!) continue;
      along[k] = values[arc]!;
      along[back] = values[arc]!;
      arc++;
    }
  }
  return along;
}
