import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildNetwork } from '#core/graph/making/build';
import { mostBits } from '#core/graph/engine/bit-rows';
import { paths } from '#core/graph/paths';
import { hopsByBits } from '#core/graph/paths/hops-by-bits';
import { hopBetweenness } from '#core/graph/paths/hop-betweenness';
import { hopDistances } from '#core/graph/paths/hop-distances';
import { betweennessOneByOne } from '#core/graph/paths/betweenness-one-by-one';
import { lengthDistances } from '#core/graph/paths/length-distances';
import type { Network } from '#core/model/network';
import { unit } from '#core/graph/variants/unit';
import { distancesOf, lengthsOf, matrixOf } from '#support/brute-force';
import { done } from '#support/done';
import { sketch } from '#support/sketch';

const wide: fc.Arbitrary<Network> = fc
  .record({
    count: fc.integer({ min: 0, max: mostBits }),
    directed: fc.boolean(),
    pairs: fc.array(fc.tuple(fc.nat(mostBits - 1), fc.nat(mostBits - 1), fc.integer({ min: 1, max: 4 })), { maxLength: 160 }),
  })
  .map(({ count, directed, pairs }) =>
    buildNetwork({
      nodes: Array.from({ length: count }, (_, i) => ({
        id: `i${String(i).padStart(2, '0')}`,
        group: null,
        attributes: { label: '', sector: '', area: '', tier: '' },
      })),
      ties: pairs
        .filter(([i, j]) => i < count && j < count)
        .map(([i, j, strength]) => ({ from: `i${String(i).padStart(2, '0')}`, to: `i${String(j).padStart(2, '0')}`, strength })),
      directed,
      twoMode: false,
      facet: 'sector',
      made: { mode: 'direct', affiliations: 0, symmetricBySource: false },
    }),
  );

test('searching by bits and by rows gives the same bits for distances, and betweenness to rounding', () => {
  fc.assert(
    fc.property(wide, (network) => {
      const byBits = hopsByBits(unit(network));
      expect(byBits.distances).toEqual(done(hopDistances(unit(network))));
      expectClose(byBits.betweenness, done(hopBetweenness(unit(network))));
    }),
    { numRuns: 500 },
  );
});

test('where every tie is one long, lengths are steps', () => {
  fc.assert(
    fc.property(wide, (network) => {
      const { farness, reached, eccentricity, harmonic } = done(lengthDistances(unit(network)));
      const steps = done(hopDistances(unit(network)));
      expect({ farness, reached, eccentricity }).toEqual({
        farness: steps.farness,
        reached: steps.reached,
        eccentricity: steps.eccentricity,
      });
      expectClose(harmonic, steps.harmonic);
      expectClose(done(betweennessOneByOne(unit(network))), done(hopBetweenness(unit(network))));
    }),
    { numRuns: 500 },
  );
});

test('sums of distances are those of the distances', () => {
  fc.assert(
    fc.property(wide, (network) => {
      for (const weighted of [false, true]) {
        const all = distancesOf(lengthsOf(matrixOf(network), weighted)).map((row, i) => row.filter((d, j) => i !== j && d < Infinity));
        const { distances } = paths(weighted ? network : unit(network));
        expect(distances.reached).toEqual(Int32Array.from(all, (row) => row.length));
        expectClose(
          distances.farness,
          Float64Array.from(all, (row) => row.reduce((sum, d) => sum + d, 0)),
        );
        expectClose(
          distances.eccentricity,
          Float64Array.from(all, (row) => Math.max(0, ...row)),
        );
      }
    }),
    { numRuns: 200 },
  );
});

test('distances are worked out without paying for betweenness, and each once', () => {
  const network = sketch({ gov: 'a b c' }, 'a-b*2 b-c*4');
  expect(paths(network).distances).toBe(paths(network).distances);
  expect(paths(network).betweenness).toBe(paths(network).betweenness);
  expect(paths(network).distances.farness).toEqual(Float64Array.of(1.25, 0.75, 1));
});

function expectClose(actual: Float64Array, expected: Float64Array): void {
  const far = actual.findIndex((value, i) => Math.abs(value - expected[i]!) > 1e-12 * Math.abs(expected[i]!));
  expect([actual.length, far]).toEqual([expected.length, -1]);
}
