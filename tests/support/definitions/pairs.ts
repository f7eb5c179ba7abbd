import type { Network } from '#core/model/network';
import { areEqual, type Definitions, distancesOf, eitherWay, indices, lengthsOf, type Matrix, sum } from '../brute-force.ts';
import { flowOf, mostSubsets, subsets } from './cohesion.ts';

/** How two institutions stand to each other, by definition. */
export const ofPairs: Definitions = {
  distance: (ties, { directed }, { direction, weighted }) => {
    const followed = directed && direction === 'all' ? eitherWay(ties) : ties;
    return distancesOf(lengthsOf(followed, weighted === true))
      .flat()
      .map((steps) => (steps === Infinity ? NaN : steps));
  },
  'tie-betweenness': (ties, { directed, ...network }, { direction, weighted, normalised }) => {
    const oneWay = directed && direction === 'out';
    const followed = oneWay ? ties : eitherWay(ties);
    const lengths = lengthsOf(followed, weighted === true);
    const distances = distancesOf(lengths);
    const counts = distances.map((row, s) => pathCounts(lengths, row, s));
    const most = (network.nodes.length * (network.nodes.length - 1)) / (oneWay ? 1 : 2);
    // Shares of the shortest paths from s that pass j, over all their ends.
    const through = distances.map((row, s) =>
      row.map((near, j) =>
        sum(row.map((length, t) => (s !== t && areEqual(near + distances[j]![t]!, length) ? counts[j]![t]! / counts[s]![t]! : 0))),
      ),
    );
    return entries(followed).map(([i, j]) => {
      const ordered = sum(
        distances.map((row, s) => (s !== j && areEqual(row[i]! + lengths[i]![j]!, row[j]!) ? counts[s]![i]! * through[s]![j]! : 0)),
      );
      return ordered / (normalised === true ? most : 1);
    });
  },
  'tie-span': (ties) => {
    const either = eitherWay(ties);
    return entries(either).map(([i, j]) => detour(either, i, j));
  },
  'neighbour-similarity': (ties) => {
    const either = eitherWay(ties);
    return either.flatMap((own) =>
      either.map((other) => {
        const both = own.filter((tie, k) => tie > 0 && other[k]! > 0).length;
        return both / own.filter((tie, k) => tie > 0 || other[k]! > 0).length;
      }),
    );
  },
  'structural-equivalence-distance': (ties, network, { weighted }) => {
    const a = weighted === true ? ties : ties.map((row) => row.map(Math.sign));
    return pairs(network, (i, j) => {
      const squares = a.map((row, k) => (k === i || k === j ? 0 : (a[i]![k]! - a[j]![k]!) ** 2 + (row[i]! - row[j]!) ** 2));
      return ties.length < 3 ? NaN : Math.sqrt(sum(squares));
    });
  },
  'max-flow': (ties, network, { direction, weighted }) => {
    const followed = network.directed && direction === 'all' ? eitherWay(ties) : ties;
    const capacities = weighted === true ? followed : followed.map((row) => row.map(Math.sign));
    if (ties.length > mostSubsets) return pairs(network, (i, j) => flowOf(capacities, i, j));
    const cuts = subsets(ties.length).map((side) => ({
      side: new Set(side),
      width: sum(side.flatMap((i) => capacities[i]!.filter((_, j) => !side.includes(j)))),
    }));
    return pairs(network, (i, j) =>
      cuts.reduce((least, { side, width }) => (side.has(i) && !side.has(j) ? Math.min(least, width) : least), Infinity),
    );
  },
};

/** One value for each pair, row by row. */
function pairs({ nodes }: Network, value: (i: number, j: number) => number): number[] {
  return nodes.flatMap((_, i) => nodes.map((__, j) => (i === j ? 0 : value(i, j))));
}

/** Steps from one end of a tie to the other by other ties. */
function detour(either: Matrix, i: number, j: number): number {
  const reached = new Set(indices(either[i]!).filter((next) => next !== j));
  for (let steps = 2; ; steps++) {
    const last = [...reached].filter((at) => at !== i);
    if (last.some((at) => either[at]![j]! > 0)) return steps;
    const before = reached.size;
    for (const at of last) for (const next of indices(either[at]!)) reached.add(next);
    if (reached.size === before) return NaN;
  }
}

/** Where ties stand in a matrix, in the order of `targets`. */
function entries(ties: Matrix): [number, number][] {
  return ties.flatMap((row, i) => indices(row).map((j): [number, number] => [i, j]));
}

/** Number of shortest paths from a node to each. */
function pathCounts(lengths: Matrix, distances: readonly number[], source: number): number[] {
  const counts = distances.map((_, i): number => (i === source ? 1 : 0));
  const nearestFirst = [...distances.keys()].filter((i) => distances[i]! < Infinity).sort((i, j) => distances[i]! - distances[j]!);
  for (const j of nearestFirst) {
    if (j === source) continue;
    counts[j] = sum(nearestFirst.map((i) => (i !== j && areEqual(distances[i]! + lengths[i]![j]!, distances[j]!) ? counts[i]! : 0)));
  }
  return counts;
}
