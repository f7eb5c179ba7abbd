import { floats, ints } from '../engine/cut-arrays.ts';

/** What the distances from each node to the others come to; only nodes that can be reached enter. Aligned with `nodes`. */
export interface Distances {
  /** Σ 1 / distance. */
  readonly harmonic: Float64Array;
  /** Σ distance. */
  readonly farness: Float64Array;
  /** Other nodes that can be reached. */
  readonly reached: Int32Array;
  /** The greatest distance; 0 if nothing can be reached. */
  readonly eccentricity: Float64Array;
}

/** Shortest paths between all nodes, along the arcs; each part is worked out when it is first read. */
export interface Paths {
  readonly distances: Distances;
  /** Σ over pairs of other nodes of the share of their shortest paths that lead through a node: ordered pairs in a directed network, else each pair once. */
  readonly betweenness: Float64Array;
}

/** Empty sums for `count` nodes, to be filled by one engine. */
export function emptyDistances(count: number): Distances {
  return {
    harmonic: floats(count),
    farness: floats(count),
    reached: ints(count),
    eccentricity: floats(count),
  };
}

/** Writes the sums of one source from the number of nodes at each distance in steps; `atDistance[0]` is the source itself. */
export function writeHops(into: Distances, source: number, atDistance: Int32Array, farthest: number): void {
  let harmonic = 0;
  let farness = 0;
  let reached = 0;
  for (let distance = 1; distance <= farthest; distance++) {
    const count = atDistance[distance]!;
    harmonic += count / distance;
    farness += count * distance;
    reached += count;
  }
  into.harmonic[source] = harmonic;
  into.farness[source] = farness;
  into.reached[source] = reached;
  into.eccentricity[source] = farthest;
}
