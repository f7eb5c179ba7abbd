import type { Network } from '../model/network.ts';
import { mostBits } from './bit-rows.ts';
import { memoised } from './memo.ts';
import { hopsByBits } from './paths/hops-by-bits.ts';
import { hopBetweenness, hopDistances } from './paths/hops-by-rows.ts';
import { lengthBetweenness, lengthDistances } from './paths/lengths.ts';
import type { Distances, Paths } from './paths/sums.ts';
import { isUnit } from './unit.ts';

/**
 * Shortest paths of a network. Where every strength is 1 a distance is a number of steps, else a tie is 1 / strength long, and two paths
 * are equally long if they differ by at most 1e-10 of their sum. O(n·m), with strengths O(n·m·log n).
 *
 * Order of floating-point operations, the same for every engine: sources ascending. Harmonic: in steps, nodes at each distance counted,
 * then count / distance added, distance ascending; in lengths, 1 / distance added from the nearest node on. Betweenness: from the farthest
 * node back, each takes (1 + d) / p of those behind it in ascending order, times its own p, where p counts the shortest paths to a node
 * and d is what it has taken; these are added source by source and halved in an undirected network.
 */
export const paths = memoised((network: Network): Paths => {
  if (!isUnit(network))
    return inParts(
      () => lengthDistances(network),
      () => lengthBetweenness(network),
    );
  if (network.nodes.length > mostBits)
    return inParts(
      () => hopDistances(network),
      () => hopBetweenness(network),
    );
  return hopsByBits(network);
});

function inParts(distances: () => Distances, betweenness: () => Float64Array): Paths {
  let first: Distances | undefined;
  let second: Float64Array | undefined;
  return {
    get distances() {
      return (first ??= distances());
    },
    get betweenness() {
      return (second ??= betweenness());
    },
  };
}
