import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hopDistances } from '#core/graph/paths/hop-distances';
import { type Distances, emptyDistances, writeHops } from '#core/graph/paths/sums';
import { within } from '#core/graph/paths/within';
import type { Network } from '#core/model/network';
import { done } from '#support/done';
import { chain, numbered, scatteredNetworks } from '#support/numbered';
import { ring } from '#support/rings';

/** One plain search from each institution. */
function searched(network: Network): Distances {
  const distances = emptyDistances(network.nodes.length);
  network.nodes.forEach((_, source) => {
    const counts = stepsFrom(network, source);
    writeHops(distances, source, Int32Array.from(counts), counts.length - 1);
  });
  return distances;
}

/** How many institutions are 0, 1, 2 ... steps away. */
function stepsFrom({ offsets, targets }: Network, source: number): number[] {
  const seen = new Set([source]);
  const counts = [];
  for (let level = [source]; level.length > 0; ) {
    counts.push(level.length);
    const next: number[] = [];
    for (const i of level) {
      for (const j of targets.subarray(offsets[i], offsets[i + 1])) {
        if (seen.has(j)) continue;
        seen.add(j);
        next.push(j);
      }
    }
    level = next;
  }
  return counts;
}

test('128 searches at once give the same bits as one after the other', () => {
  fc.assert(
    fc.property(scatteredNetworks(300), (network) => {
      expect(done(hopDistances(network))).toEqual(searched(network));
    }),
    { numRuns: 100 },
  );
});

// A pass holds 128 searches of at most 64 levels, counted eight institutions at a time.
test.each([1, 2, 7, 8, 9, 63, 64, 65, 66, 67, 127, 128, 129, 130, 255, 256, 257, 1000])('a chain of %i', (count) => {
  expect(done(hopDistances(chain(count)))).toEqual(searched(chain(count)));
});

test.each([127, 128, 129, 130])('a ring of %i, in which all are alike', (count) => {
  const { harmonic, eccentricity, reached } = done(hopDistances(ring(count)));
  const half = Array.from({ length: Math.ceil(count / 2) - 1 }, (_, d) => 2 / (d + 1)).reduce((sum, share) => sum + share, 0);
  const expected = count % 2 === 0 ? half + 2 / count : half;
  expect(new Set(harmonic)).toEqual(new Set([expected]));
  expect(new Set(eccentricity)).toEqual(new Set([Math.floor(count / 2)]));
  expect(new Set(reached)).toEqual(new Set([count - 1]));
});

test('a long chain beside a star: only the passes that are deep are searched one by one, and both are right', () => {
  const star = Array.from({ length: 299 }, (_, i) => [0, i + 1] as const);
  const long = Array.from({ length: 199 }, (_, i) => [300 + i, 301 + i] as const);
  const both = numbered(500, [...star, ...long]);
  expect(done(hopDistances(both))).toEqual(searched(both));
});

test('arcs are followed one way', () => {
  const arcs = Array.from({ length: 149 }, (_, i) => [i, i + 1] as const);
  const { reached, eccentricity } = done(hopDistances(numbered(150, arcs, true)));
  expect(Array.from(reached)).toEqual(Array.from({ length: 150 }, (_, i) => 149 - i));
  expect(Array.from(eccentricity)).toEqual(Array.from({ length: 150 }, (_, i) => 149 - i));
});

test('nobody reaches anybody without ties', () => {
  expect(done(hopDistances(numbered(200, [])))).toEqual(emptyDistances(200));
});

test('a chain of 4,000 is not looked at whole on each of its levels', () => {
  const harmonicNumber = (most: number) => Array.from({ length: most }, (_, d) => 1 / (d + 1)).reduce((sum, share) => sum + share, 0);
  const { harmonic, farness } = done(hopDistances(chain(4000)));
  expect(harmonic[0]).toBe(harmonicNumber(3999));
  expect(harmonic[1000]).toBeCloseTo(harmonicNumber(1000) + harmonicNumber(2999), 12);
  expect(farness[0]).toBe((3999 * 4000) / 2);
});

test('within so many steps are those at each distance up to it', () => {
  fc.assert(
    fc.property(scatteredNetworks(150), fc.integer({ min: 0, max: 80 }), (network, steps) => {
      const expected = network.nodes.map((_, i) => stepsFrom(network, i).slice(1, steps + 1));
      expect(within(network, steps)).toEqual(Int32Array.from(expected, (counts) => counts.reduce((sum, count) => sum + count, 0)));
    }),
    { numRuns: 100 },
  );
});

test.each([
  [0, 0],
  [1, 1],
  [64, 64],
  [65, 65],
  [99, 99],
  [500, 99],
])('within %i steps of the end of a chain of a hundred are %i others', (steps, others) => {
  expect(within(chain(100), steps)[0]).toBe(others);
});
