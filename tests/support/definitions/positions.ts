import type { Network } from '#core/model/network';
import type { Parameters } from '#core/model/reading';
import { type Definitions, distancesOf, eitherWay, indices, lengthsOf, type Matrix, sum, transposed } from '../brute-force.ts';

/** How near an institution is to others, by definition. */
export const ofPositions: Definitions = {
  'partner-count': (ties) => eitherWay(ties).map((row) => indices(row).length),
  'wasserman-faust-closeness': (ties, network, parameters) =>
    toOthers(ties, network, parameters).map((all) => {
      const reached = all.filter((distance) => distance < Infinity);
      if (all.length === 0) return NaN;
      return reached.length === 0 ? 0 : ((reached.length / sum(reached)) * reached.length) / all.length;
    }),
  'reachable-closeness': (ties, network, parameters) =>
    toOthers(ties, network, parameters).map((all) => {
      const reached = all.filter((distance) => distance < Infinity);
      const mean = sum(reached) / (parameters['normalised'] === true ? reached.length : 1);
      return reached.length === 0 ? NaN : 1 / mean;
    }),
  'freeman-closeness': (ties, network, parameters) =>
    toOthers(ties, network, parameters).map((all) => (all.length === 0 || all.includes(Infinity) ? NaN : all.length / sum(all))),
  eccentricity: (ties, network, parameters) =>
    toOthers(ties, network, parameters).map((all) => {
      const reached = all.filter((distance) => distance < Infinity);
      return reached.length === 0 ? NaN : Math.max(...reached);
    }),
  reach: (ties, network, parameters) =>
    toOthers(ties, network, parameters).map((all) => all.filter((distance) => distance <= Number(parameters['steps'])).length / all.length),
  'fragmentation-centrality': (ties) => afterRemoval(ties, false, ([all, left]) => share(all, Math.sign) - share(left, Math.sign)),
  'distance-fragmentation-centrality': (ties, _, { weighted }) =>
    afterRemoval(ties, weighted === true, ([all, left]) => apart(share(all, Number), share(left, Number))),
  'closeness-vitality': (ties, _, { weighted }) =>
    afterRemoval(ties, weighted === true, ([all, left]) => {
      const sums = [all, left].map((distances) => sum(distances) / 2);
      return all.length === 0 || [...all, ...left].includes(Infinity) ? NaN : apart(sums[0]!, sums[1]!);
    }),
};

/** Compares the distances between all with those between the others once one has gone, over ordered pairs. */
function afterRemoval(ties: Matrix, weighted: boolean, compare: (distances: readonly [all: number[], left: number[]]) => number): number[] {
  const distances = (some: Matrix) => (weighted || some.length < 40 ? distancesOf(lengthsOf(some, weighted)) : hopsOf(some));
  const between = (some: Matrix) => distances(some).flatMap((row, i) => row.filter((_, j) => j !== i));
  const either = eitherWay(ties);
  const all = between(either);
  return ties.map((_, i) => compare([all, between(either.filter((__, j) => j !== i).map((row) => row.filter((___, j) => j !== i)))]));
}

/** Distances in steps between many nodes: whoever is tied to somebody at distance d is at d + 1. Sets of nodes are bits. */
function hopsOf(ties: Matrix): number[][] {
  const partners = ties.map((row) => indices(row).reduce((bits, j) => bits | (1n << BigInt(j)), 0n));
  return ties.map((row, source) => {
    const distances = row.map((_, j) => (j === source ? 0 : Infinity));
    let front = 1n << BigInt(source);
    for (let distance = 1; front !== 0n; distance++) {
      let next = 0n;
      for (let j = 0; j < distances.length; j++) {
        if (distances[j]! < Infinity || (partners[j]! & front) === 0n) continue;
        distances[j] = distance;
        next |= 1n << BigInt(j);
      }
      front = next;
    }
    return distances;
  });
}

/** Differences that rounding alone can make are none. */
function apart(a: number, b: number): number {
  return Math.abs(a - b) <= 1e-12 * Math.max(a, b) ? 0 : a - b;
}

/** Mean over pairs of what one over the distance is worth; NaN without pairs. */
function share(distances: readonly number[], worth: (inverse: number) => number): number {
  return sum(distances.map((distance) => worth(1 / distance))) / distances.length;
}

/** Ties in the direction in which they are to be followed. */
export function followed(ties: Matrix, { directed }: Network, { direction }: Parameters): Matrix {
  if (!directed || direction === 'out') return ties;
  return direction === 'in' ? transposed(ties) : eitherWay(ties);
}

/** Distances from each institution to each of the others. */
function toOthers(ties: Matrix, network: Network, parameters: Parameters): number[][] {
  const lengths = lengthsOf(followed(ties, network, parameters), parameters['weighted'] === true);
  return distancesOf(lengths).map((row, i) => row.filter((_, j) => j !== i));
}
