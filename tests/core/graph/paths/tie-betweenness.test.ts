import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allDistances } from '#core/graph/paths/all-distances';
import { tieBetweenness } from '#core/graph/paths/tie-betweenness';
import { unit } from '#core/graph/variants/unit';
import type { Network } from '#core/model/network';
import { areEqual, distancesOf, lengthsOf, type Matrix, matrixOf } from '#support/brute-force';
import { chain, numbered, scatteredNetworks } from '#support/numbered';
import { sketch } from '#support/sketch';

/** Numbers of shortest paths between all, by trying every last tie. */
function countsOf(lengths: Matrix, distances: Matrix): number[][] {
  return distances.map((row, s) => {
    const counts = row.map((_, t): number => (t === s ? 1 : 0));
    const nearestFirst = row.map((_, t) => t).filter((t) => t !== s && row[t]! < Infinity);
    nearestFirst.sort((a, b) => row[a]! - row[b]!);
    for (const t of nearestFirst) {
      counts[t] = row.reduce((sum, before, v) => sum + (areEqual(before + lengths[v]![t]!, row[t]!) ? counts[v]! : 0), 0);
    }
    return counts;
  });
}

/** By its definition: the share of the shortest paths of every pair that ends with the one and goes on from the other. */
function defined(network: Network, weighted: boolean): number[] {
  const lengths = lengthsOf(matrixOf(network), weighted);
  const distances = distancesOf(lengths);
  const counts = countsOf(lengths, distances);
  const along = (i: number, j: number): number =>
    distances.reduce(
      (sum, row, s) =>
        row.reduce(
          (rest, whole, t) =>
            s !== t && areEqual(row[i]! + lengths[i]![j]! + distances[j]![t]!, whole)
              ? rest + (counts[s]![i]! * counts[j]![t]!) / counts[s]![t]!
              : rest,
          sum,
        ),
      0,
    );
  return network.nodes.flatMap((_, i) =>
    Array.from(network.targets.subarray(network.offsets[i], network.offsets[i + 1]), (j) =>
      network.directed ? along(i, j) : (along(i, j) + along(j, i)) / 2,
    ),
  );
}

test('tie betweenness is that of its definition', () => {
  fc.assert(
    fc.property(scatteredNetworks(30), (network) => {
      for (const weighted of [false, true]) {
        const actual = tieBetweenness(weighted ? network : unit(network));
        const far = defined(network, weighted).findIndex((value, k) => !(Math.abs(actual[k]! - value) <= 1e-9 * Math.max(1, value)));
        expect([weighted, far]).toEqual([weighted, -1]);
      }
    }),
    { numRuns: 100 },
  );
});

test('both ends of a tie carry the same bits', () => {
  fc.assert(
    fc.property(scatteredNetworks(120), (network) => {
      if (network.directed) return;
      const values = tieBetweenness(network);
      const byTie = new Map<string, number>();
      network.nodes.forEach((_, i) => {
        for (let k = network.offsets[i]!; k < network.offsets[i + 1]!; k++) {
          const j = network.targets[k]!;
          const tie = `${Math.min(i, j)} ${Math.max(i, j)}`;
          expect(byTie.get(tie) ?? values[k]).toBe(values[k]);
          byTie.set(tie, values[k]!);
        }
      });
    }),
    { numRuns: 50 },
  );
});

test('added over all ties it is as many steps as there are between all pairs', () => {
  fc.assert(
    fc.property(scatteredNetworks(120), (network) => {
      const sum = (values: Float64Array) => values.reduce((total, value) => (value < Infinity ? total + value : total), 0);
      expect(sum(tieBetweenness(unit(network)))).toBeCloseTo(sum(allDistances(unit(network))), 6);
    }),
    { numRuns: 50 },
  );
});

test('a tie of a chain parts those before it from those behind', () => {
  const values = tieBetweenness(chain(100));
  // Everybody but the ends has a tie back and one forward.
  expect(Array.from(values.subarray(0, 5))).toEqual([99, 99, 2 * 98, 2 * 98, 3 * 97]);
});

test('two triangles joined by a tie: it leads nine pairs', () => {
  const network = sketch({ gov: 'a b c', ngo: 'd e f' }, 'a-b b-c a-c d-e e-f d-f c-d');
  const ofC = Array.from(tieBetweenness(network).subarray(network.offsets[2], network.offsets[3]));
  expect(ofC).toEqual([4, 4, 9]);
});

test('equally long ways share what they lead', () => {
  const network = sketch({ gov: 's a b t' }, 's-a*2 a-t*12 s-b*3 b-t*4');
  // a: s, t; b: s, t; s: a, b; t: a, b.
  expect(Array.from(tieBetweenness(network))).toEqual([1.5, 2.5, 1.5, 2.5, 1.5, 1.5, 2.5, 2.5]);
});

test('arcs lead one way, in the order of their sources', () => {
  const network = numbered(
    3,
    [
      [2, 0],
      [0, 1],
      [1, 2],
      [0, 2],
    ],
    true,
  );
  // 0 -> 1: pair 0 1, and 2 1. 0 -> 2: pair 0 2. 1 -> 2: pairs 1 2, 1 0. 2 -> 0: pairs 2 0, 2 1, 1 0.
  expect(Array.from(tieBetweenness(network))).toEqual([2, 1, 2, 3]);
});
