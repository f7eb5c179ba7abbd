import type { Network } from '../model/network.ts';
import { mostBits } from './engine/bit-rows.ts';
import { memoised } from './engine/memo.ts';
import { betweennessByWideBits, mostWideBits } from './paths/betweenness-by-wide-bits.ts';
import { betweennessOneByOne } from './paths/betweenness-one-by-one.ts';
import { hopBetweenness } from './paths/hop-betweenness.ts';
import { hopDistances } from './paths/hop-distances.ts';
import { hopsByBits } from './paths/hops-by-bits.ts';
import { lengthDistances } from './paths/length-distances.ts';
import type { Distances, Paths } from './paths/sums.ts';
import { isUnit } from './variants/unit.ts';
import { sliced, type Steps, type Work } from './engine/work.ts';

/**
 * Shortest paths of a network. Where every strength is 1 a distance is a number of steps, else a tie is 1 / strength long, and two paths
 * are equally long if they differ by at most 1e-10 of their sum. O(n·m), with strengths O(n·m·log n).
 *
 * Order of floating-point operations, the same for every engine of a size: harmonic in steps: nodes at each distance counted, then
 * count / distance added, distance ascending; in lengths: 1 / distance added from the nearest node on. Betweenness up to 128 nodes in steps:
 * sources ascending; from the farthest node back, each takes (1 + d) / p of those behind it in ascending order, times its own p, where p
 * counts the shortest paths to a node and d is what it has taken; above and in lengths, see the engines.
 */
export const paths = memoised(
  (network: Network): Paths => ({
    get distances() {
      return distances(network);
    },
    get betweenness() {
      return betweenness(network);
    },
  }),
);

/** The slices of `paths(network).distances`. */
export function distanceSteps(network: Network): Steps {
  return distances.steps(network);
}

/** The slices of `paths(network).betweenness`. */
export function betweennessSteps(network: Network): Steps {
  return betweenness.steps(network);
}

const distances = sliced((network): Work<Distances> => {
  if (!isUnit(network)) return lengthDistances(network);
  return network.nodes.length <= mostBits ? inOne(() => both(network).distances) : hopDistances(network);
});

const betweenness = sliced((network): Work<Float64Array> => {
  if (!isUnit(network)) return betweennessOneByOne(network);
  if (network.nodes.length <= mostBits) return inOne(() => both(network).betweenness);
  return network.nodes.length <= mostWideBits ? inOne(() => betweennessByWideBits(network)) : hopBetweenness(network);
});

/** One pass over a small network gives distances and betweenness; in a larger one distances do not pay for betweenness. */
const both = memoised(hopsByBits);

/** Work too short to be cut. */
function inOne<T>(result: () => T): Work<T> {
  return { slices: 0, run: () => undefined, result };
}
