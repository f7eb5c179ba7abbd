import type { Network } from '../../model/network.ts';
import { NearestFirst } from './nearest-first.ts';
import { type Distances, emptyDistances } from './sums.ts';

/** Distances where a tie is 1 / strength long: Dijkstra's search from each node. */
export function lengthDistances(network: Network): Distances {
  const distances = emptyDistances(network.nodes.length);
  const search = searcher(network);
  for (let source = 0; source < network.nodes.length; source++) {
    const size = search.from(source);
    let harmonic = 0;
    let farness = 0;
    for (let next = 1; next < size; next++) {
      const distance = search.distance[search.order[next]!]!;
      harmonic += 1 / distance;
      farness += distance;
    }
    distances.harmonic[source] = harmonic;
    distances.farness[source] = farness;
    distances.reached[source] = size - 1;
    distances.eccentricity[source] = search.distance[search.order[size - 1]!]!;
  }
  return distances;
}

/** Betweenness where a tie is 1 / strength long. */
export function lengthBetweenness(network: Network): Float64Array {
  const { nodes, directed, offsets, targets, strengths } = network;
  const betweenness = new Float64Array(nodes.length);
  const pathCount = new Float64Array(nodes.length);
  const taken = new Float64Array(nodes.length);
  const search = searcher(network);
  const { distance, order, rank } = search;
  for (let source = 0; source < nodes.length; source++) {
    const size = search.from(source);
    pathCount.fill(0);
    pathCount[source] = 1;
    for (let next = 0; next < size; next++) {
      const i = order[next]!;
      for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
        const j = targets[k]!;
        if (rank[j]! > next && areEqual(distance[i]! + 1 / strengths[k]!, distance[j]!)) pathCount[j]! += pathCount[i]!;
      }
    }
    for (let last = size - 1; last > 0; last--) {
      const i = order[last]!;
      let sum = 0;
      for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
        const j = targets[k]!;
        if (rank[j]! > last && areEqual(distance[i]! + 1 / strengths[k]!, distance[j]!)) sum += taken[j]!;
      }
      const takes = pathCount[i]! * sum;
      betweenness[i]! += takes;
      taken[i] = (1 + takes) / pathCount[i]!;
    }
  }
  return directed ? betweenness : betweenness.map((both) => both / 2);
}

/**
 * Whether two finite lengths are equal but for rounding, by the rule of igraph: comparing with `===` loses shortest paths that are equally long,
 * such as 1/2 + 1/12 and 1/3 + 1/4.
 */
function areEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-10 * (Math.abs(a) + Math.abs(b));
}

interface Search {
  /** Distance of each node from the last source; infinite if it cannot be reached. */
  readonly distance: Float64Array;
  /** Nodes reached, nearest first; the first is the source. */
  readonly order: Int32Array;
  /** Place of each node in `order`; -1 if it was not reached. */
  readonly rank: Int32Array;
  /** Searches from a node; gives the number of nodes reached, itself among them. */
  from(source: number): number;
}

function searcher({ nodes, offsets, targets, strengths }: Network): Search {
  const distance = new Float64Array(nodes.length);
  const order = new Int32Array(nodes.length);
  const rank = new Int32Array(nodes.length);
  const waiting = new NearestFirst(distance);
  return {
    distance,
    order,
    rank,
    from(source) {
      distance.fill(Infinity);
      rank.fill(-1);
      distance[source] = 0;
      waiting.add(source);
      let size = 0;
      while (!waiting.isEmpty) {
        const i = waiting.take();
        rank[i] = size;
        order[size++] = i;
        for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
          const j = targets[k]!;
          const length = distance[i]! + 1 / strengths[k]!;
          // A node already taken out is no farther than this one, so that it cannot come nearer.
          if (length >= distance[j]!) continue;
          distance[j] = length;
          waiting.add(j);
        }
      }
      return size;
    },
  };
}
