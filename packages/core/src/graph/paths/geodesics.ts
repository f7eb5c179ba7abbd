import type { Network } from '../../model/network.ts';

/** The arcs of a network, or of a part of one, both ways. */
export type ArcRows = Pick<Network, 'directed' | 'offsets' | 'targets' | 'strengths' | 'inOffsets' | 'inTargets' | 'inStrengths'>;

/** All shortest paths from one source at a time; the arrays are overwritten by the next search. */
export interface Geodesics {
  /** Distance of each node reached; of the others it says nothing. */
  readonly distance: Float64Array | Int32Array;
  /** Nodes reached, nearest first; the first is the source. */
  readonly order: Int32Array;
  /** Number of shortest paths from the source to each node reached; exact up to 2^53. */
  readonly pathCount: Float64Array;
  /** Arcs that end shortest paths to `order[q]`: entries `starts[q]` to `starts[q + 1] - 1` of `last`. */
  readonly starts: Int32Array;
  /** Places in `inTargets`, ascending for each node. */
  readonly last: Int32Array;
  /** Searches from a node; gives the number of nodes reached, itself among them. */
  readonly from: (source: number) => number;
}
