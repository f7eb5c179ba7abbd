import { aggregated, type Mass } from './mass.ts';
import { moveNodes } from './move.ts';
import { numbered, refined } from './refine.ts';

/** Rounds of one search at most; later ones gain next to nothing. */
export const mostRounds = 10;

/** Every node alone. */
export function singletons(count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, i) => i);
}

/**
 * A partition of higher modularity from another one, numbered from 0 in the order of first nodes; null if nothing moved. One round of
 * Leiden (Traag, Waltman & van Eck 2019): nodes move, communities are refined into well-knit parts, parts become nodes, until nothing moves.
 */
export function improved(mass: Mass, partition: Int32Array, resolution: number, random: () => number): Int32Array | null {
  let level: Mass = mass;
  let communityOf: Int32Array = partition.slice();
  const nodeOf = singletons(mass.count);
  let moved = false;
  for (;;) {
    const here = moveNodes(level, communityOf, resolution, random);
    moved ||= here;
    if (!here && level !== mass) break;
    const { partOf, parts } = refined(level, communityOf, resolution, random);
    if (parts === level.count) break;
    // Numbered anew, as there are no more communities than parts.
    const named = numbered(communityOf).partOf;
    communityOf = new Int32Array(parts);
    for (let i = 0; i < level.count; i++) communityOf[partOf[i]!] = named[i]!;
    level = aggregated(level, partOf, parts);
    for (let i = 0; i < nodeOf.length; i++) nodeOf[i] = partOf[nodeOf[i]!]!;
  }
  return moved ? numbered(nodeOf.map((node) => communityOf[node]!)).partOf : null;
}
