import type { Network } from '../../model/network.ts';
import type { Work } from '../work.ts';
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

/**
 * Betweenness where a tie is 1 / strength long (Brandes 2001). Sources ascending; from the farthest node back each node gives (1 + d) / p
 * to the nodes before it, where p counts the shortest paths to it and d is what it takes: its own p times what it was given. O(n·m·log n).
 */
export function lengthBetweenness(network: Network): Work<Float64Array> {
  const { nodes, directed, inTargets } = network;
  const betweenness = new Float64Array(nodes.length);
  const given = new Float64Array(nodes.length);
  const { order, pathCount, starts, last, from } = lengthGeodesics(network);
  const run = (first: number, end: number): void => {
    for (let source = first; source < end; source++) {
      for (let q = from(source) - 1; q > 0; q--) {
        const i = order[q]!;
        const taken = pathCount[i]! * given[i]!;
        const share = (1 + taken) / pathCount[i]!;
        for (let a = starts[q]!, stop = starts[q + 1]!; a < stop; a++) given[inTargets[last[a]!]!]! += share;
        betweenness[i]! += taken;
        given[i] = 0;
      }
      given[source] = 0;
    }
  };
  return overSources(network, {}, run, () => (directed ? betweenness : betweenness.map((both) => both / 2)));
}
