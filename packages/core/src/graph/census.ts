import type { Network } from '../model/network.ts';
import { triadCounts } from './census/triads.ts';
import { memoised } from './engine/memo.ts';
import { triangles } from './triangles.ts';
import { type Sliced, sliced } from './engine/work.ts';

export { triadTypes } from './census/triad-types.ts';

/** How many pairs are tied both ways, one way and not at all. */
export interface DyadCensus {
  readonly mutual: number;
  readonly asymmetric: number;
  readonly none: number;
}

/** Pairs of a directed network by how they are tied. O(n + m). */
export const dyadCensus = memoised(({ nodes, offsets, targets, inOffsets, inTargets }: Network): DyadCensus => {
  let returned = 0;
  for (let i = 0; i < nodes.length; i++) {
    let l = inOffsets[i]!;
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
      while (l < inOffsets[i + 1]! && inTargets[l]! < targets[k]!) l++;
      if (l < inOffsets[i + 1]! && inTargets[l] === targets[k]) returned++;
    }
  }
  const mutual = returned / 2;
  const asymmetric = targets.length - returned;
  return { mutual, asymmetric, none: (nodes.length * (nodes.length - 1)) / 2 - mutual - asymmetric };
});

/** Triples of a directed network by type, in the order of `triadTypes`. O(m · greatest degree). */
export const triads: Sliced<Float64Array> = sliced(triadCounts);

/** Triples of an undirected network that hold 0, 1, 2 and 3 ties. O(n) once its triangles are counted. */
export const tieTriads = memoised((network: Network): Float64Array => {
  const { nodes, offsets, targets } = network;
  const three = triangles(network).reduce((sum, through) => sum + through, 0) / 3;
  let paths = 0;
  for (let i = 0; i < nodes.length; i++) {
    const degree = offsets[i + 1]! - offsets[i]!;
    paths += (degree * (degree - 1)) / 2;
  }
  const two = paths - 3 * three;
  const one = (targets.length / 2) * (nodes.length - 2) - 2 * two - 3 * three;
  const all = (nodes.length * (nodes.length - 1) * (nodes.length - 2)) / 6;
  return Float64Array.of(all - one - two - three, one, two, three);
});
