import fc from 'fast-check';
import { expect, test } from 'vitest';
import { triangles } from '#core/graph/triangles';
import { trianglesByBits } from '#core/graph/triangles/by-bits';
import { trianglesByRows } from '#core/graph/triangles/by-rows';
import { firstRank, slicesOf } from '#core/graph/triangles/slices';
import { undirected } from '#core/graph/variants/undirected';
import { matrixOf } from '#support/brute-force';
import { done } from '#support/done';
import { networks } from '#support/networks';
import { scattered } from '#support/scattered';
import { byNode, sketch } from '#support/sketch';

test('every institution of a triangle is a corner of it', () => {
  const network = sketch({ gov: 'a b c d' }, 'a-b b-c a-c c-d');
  expect(byNode(network, triangles(network))).toEqual({ a: 1, b: 1, c: 1, d: 0 });
});

test('corners are counted alike by bits, by rows and over all triples', () => {
  fc.assert(
    fc.property(networks, (network) => {
      const given = undirected(network);
      const ties = matrixOf(given);
      const corners = ties.map((row, i) =>
        ties.reduce((sum, other, j) => sum + other.filter((tie, h) => j < h && tie > 0 && row[j]! > 0 && row[h]! > 0 && i !== j).length, 0),
      );
      expect(done(trianglesByBits(given))).toEqual(Float64Array.from(corners));
      expect(done(trianglesByRows(given))).toEqual(Float64Array.from(corners));
    }),
    { numRuns: 500 },
  );
});

test.each([0.02, 0.1, 0.5, 1])('64 institutions, pairs tied with chance %f, are counted alike by bits and by rows', (chance) => {
  const network = scattered(64, chance, 7);
  expect(done(trianglesByRows(network))).toEqual(done(trianglesByBits(network)));
});

test('slices follow on one another and leave nobody out', () => {
  const offsets = Int32Array.of(0, 5, 5, 9, 10, 10);
  const targets = new Int32Array(10);
  const arcs = { order: targets, rank: targets, offsets, targets };
  expect(slicesOf(arcs)).toBe(1);
  expect([0, 1, 2, 3].map((i) => firstRank(arcs, i, 3))).toEqual([0, 1, 3, 5]);
});
