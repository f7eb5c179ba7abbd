import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostBits } from '#core/graph/engine/bit-rows';
import { hopBetweenness } from '#core/graph/paths/hop-betweenness';
import { betweennessByWideBits, mostWideBits } from '#core/graph/paths/betweenness-by-wide-bits';
import { betweennessOneByOne } from '#core/graph/paths/betweenness-one-by-one';
import { hopsByBits } from '#core/graph/paths/hops-by-bits';
import { paths } from '#core/graph/paths';
import { unit } from '#core/graph/variants/unit';
import type { Network } from '#core/model/network';
import { betweennessOf, lengthsOf, matrixOf } from '#support/brute-force';
import { done } from '#support/done';
import { chain, type NumberedTie, numbered, scatteredNetworks } from '#support/numbered';
import { ring } from '#support/rings';
import { byNode, sketch } from '#support/sketch';

/** By its definition, unordered pairs once. */
function defined(network: Network, weighted: boolean): number[] {
  return betweennessOf(lengthsOf(matrixOf(network), weighted)).map((ordered) => (network.directed ? ordered : ordered / 2));
}

function expectClose(actual: Float64Array, expected: readonly number[]): void {
  const far = expected.findIndex((value, i) => !(Math.abs(actual[i]! - value) <= 1e-9 * Math.max(1, Math.abs(value))));
  expect([actual.length, far, actual[far], expected[far]]).toEqual([expected.length, -1, undefined, undefined]);
}

describe('betweenness is that of its definition', () => {
  test('in steps', () => {
    fc.assert(
      fc.property(scatteredNetworks(90), (network) => expectClose(done(hopBetweenness(unit(network))), defined(network, false))),
      { numRuns: 100 },
    );
  });

  test('in lengths, many of which are equal', () => {
    fc.assert(
      fc.property(scatteredNetworks(60), (network) => expectClose(done(betweennessOneByOne(network)), defined(network, true))),
      { numRuns: 100 },
    );
  });

  test('in networks of at most nine, by walking every path', () => {
    fc.assert(
      fc.property(scatteredNetworks(9), (network) => {
        expectClose(done(hopBetweenness(unit(network))), defined(network, false));
        expectClose(done(betweennessOneByOne(network)), defined(network, true));
      }),
      { numRuns: 500 },
    );
  });
});

describe('in closed form', () => {
  test.each([65, 100, 127, 128, 129])('a chain of %i: whoever stands i-th parts the i before from those behind', (count) => {
    const expected = Float64Array.from({ length: count }, (_, i) => i * (count - 1 - i));
    expect(done(hopBetweenness(chain(count)))).toEqual(expected);
    expect(done(betweennessOneByOne(chain(count)))).toEqual(expected);
    expect(paths(chain(count)).betweenness).toEqual(expected);
  });

  test.each([127, 128, 129, 300, 301])('a ring of %i', (count) => {
    const expected = count % 2 === 0 ? (count - 2) ** 2 / 8 : ((count - 1) * (count - 3)) / 8;
    expectClose(done(hopBetweenness(ring(count))), Array<number>(count).fill(expected));
  });

  test('a star of a thousand: all pairs of the others meet in the middle', () => {
    const star = numbered(
      1000,
      Array.from({ length: 999 }, (_, i) => [0, i + 1] as const),
    );
    expect(done(hopBetweenness(star))).toEqual(Float64Array.from({ length: 1000 }, (_, i) => (i === 0 ? (999 * 998) / 2 : 0)));
  });

  test('two hundred diamonds in a row, with 2^200 shortest paths from end to end', () => {
    const ties = Array.from({ length: 200 }, (_, d): NumberedTie[] => {
      const i = 3 * d;
      return [
        [i, i + 1],
        [i, i + 2],
        [i + 1, i + 3],
        [i + 2, i + 3],
      ];
    });
    const expected = Array.from({ length: 601 }, (_, i) => {
      const before = i - (i % 3) + (i % 3 === 0 ? 0 : 1);
      const behind = 600 - i + (i % 3 === 0 ? 0 : (i % 3) - 2);
      // The two in the middle of a diamond meet at either of its ends.
      return i % 3 === 0 ? before * behind + (i > 0 ? 0.5 : 0) + (i < 600 ? 0.5 : 0) : (before * behind) / 2;
    });
    expectClose(done(hopBetweenness(numbered(601, ties.flat()))), expected);
  });
});

describe('two paths that differ by rounding alone are equally long', () => {
  const square = 's-a*2 a-t*12 s-b*3 b-t*4';

  test('as 1/2 + 1/12 and 1/3 + 1/4', () => {
    const network = sketch({ gov: 's a b t' }, square);
    expect(byNode(network, paths(network).betweenness)).toEqual({ s: 0, a: 0.5, b: 0.5, t: 1 });
  });

  test('seen from the end of a tree, too', () => {
    const network = sketch({ gov: 's a b t', ngo: 'x y z' }, `${square} x-y*7 y-s*0.9 t-z*3`);
    expect(byNode(network, paths(network).betweenness)).toEqual({ a: 3, b: 3, s: 8, t: 6, x: 0, y: 5, z: 0 });
  });

  test('but not if they differ by more', () => {
    const network = sketch({ gov: 's a b t' }, 's-a*2 a-t*12 s-b*3 b-t*3.999999');
    expect(byNode(network, paths(network).betweenness)).toEqual({ s: 0, a: 1, b: 0, t: 1 });
  });
});

test('two words and four words of bits give the same bits', () => {
  fc.assert(
    fc.property(scatteredNetworks(mostBits), (network) => {
      expect(betweennessByWideBits(unit(network))).toEqual(hopsByBits(unit(network)).betweenness);
    }),
    { numRuns: 200 },
  );
});

test('four words of bits and one by one agree to rounding', () => {
  fc.assert(
    fc.property(scatteredNetworks(mostWideBits), (network) => {
      expectClose(betweennessByWideBits(unit(network)), Array.from(done(betweennessOneByOne(unit(network)))));
    }),
    { numRuns: 100 },
  );
});

test('eight at a time and one by one agree to rounding', () => {
  fc.assert(
    fc.property(scatteredNetworks(200), (network) => {
      expectClose(done(hopBetweenness(unit(network))), Array.from(done(betweennessOneByOne(unit(network)))));
    }),
    { numRuns: 50 },
  );
});

test('slices in any number give the same bits as one', () => {
  const network = ring(1501);
  const { slices, run, result } = hopBetweenness(network);
  expect(slices).toBeGreaterThan(1);
  for (let i = 0; i < slices; i++) run(i);
  expect(result()).toEqual(paths(ring(1501)).betweenness);
});

test('a network keeps its bits when its rows come in another order', () => {
  fc.assert(
    fc.property(scatteredNetworks(120), (network) => {
      const again = numbered(
        network.nodes.length,
        network.nodes
          .flatMap((_, i) =>
            Array.from(
              network.targets.subarray(network.offsets[i], network.offsets[i + 1]),
              (j, k): NumberedTie => [i, j, network.strengths[network.offsets[i]! + k]!],
            ),
          )
          .filter(([i, j]) => network.directed || i < j)
          .toReversed(),
        network.directed,
      );
      expect(done(hopBetweenness(unit(again)))).toEqual(done(hopBetweenness(unit(network))));
    }),
    { numRuns: 50 },
  );
});
