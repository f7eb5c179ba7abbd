import type { Network } from '../../model/network.ts';
import type { Work } from '../engine/work.ts';
import { lengthGeodesics } from './length-geodesics.ts';
import { overSources } from './over-sources.ts';
import { type Distances, emptyDistances } from './sums.ts';

/** Distances where a tie is 1 / strength long: one search from each node, its distances added from the nearest node on. O(n·m·log n). */
export function lengthDistances(network: Network): Work<Distances> {
  const distances = emptyDistances(network.nodes.length);
  const { distance, order, from } = lengthGeodesics(network);
  const run = (first: number, end: number): void => {
    for (let source = first; source < end; source++) {
      const size = from(source);
      let harmonic = 0;
      let farness = 0;
      for (let q = 1; q < size; q++) {
        const length = distance[order[q]!]!;
        harmonic += 1 / length;
        farness += length;
      }
      distances.harmonic[source] = harmonic;
      distances.farness[source] = farness;
      distances.reached[source] = size - 1;
      distances.eccentricity[source] = distance[order[size - 1]!]!;
    }
  };
  return overSources(network, {}, run, () => distances);
}
