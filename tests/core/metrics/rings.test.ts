import { describe, expect, test, vi } from 'vitest';
import { cores } from '#core/graph/cores';
import { cuts } from '#core/graph/cuts';
import { fromGraphology } from '#core/graph/making/from-graphology';
import { toGraphology } from '#core/graph/making/to-graphology';
import { measure } from '#core/metrics/measure';
import { paths } from '#core/graph/paths';
import { ring } from '#support/rings';

const isFullPass = process.env['SPLOT_FULL'] !== undefined;
const short = [127, 128, 129];
const long = [32_767, 32_768, 32_769];
vi.setConfig({ testTimeout: isFullPass ? 1_800_000 : 30_000 });

// An index in bytes breaks at exactly 128 ties, one in 16-bit words at 32,768; in a ring every institution is in the same place.
describe.each([...short, ...long])('a ring of %i ties', (count) => {
  const network = ring(count);

  describe.each([
    ['as built', network],
    ['through graphology', fromGraphology(toGraphology(network))],
  ])('%s', (_, same) => {
    const only = (metric: string) => [...new Set(measure(same, [metric]).map(({ value }) => value))];

    test.each([
      ['degree', 2],
      ['strength', 2],
      ['local-clustering', 0],
      ['barrat-clustering', 0],
      ['onnela-clustering', 0],
      ['node-triangles', 0],
      ['burt-constraint', 1 / 2],
      ['burt-effective-size', 2],
      ['burt-efficiency', 1],
      ['burt-hierarchy', 0],
      ['core-number', 2],
      ['cutpoint', 0],
      ['parts-after-removal', 1],
      ['average-neighbour-degree', 2],
      ['bridge', 0],
      ['embeddedness', 0],
      ['triangles', 0],
      ['cutpoint-share', 0],
      ['density', 2 / (count - 1)],
      ['connectedness', 1],
      ['transitivity', 0],
      ['degree-centralization', 0],
    ])('%s is %f for every institution', (metric, expected) => {
      expect(only(metric)).toEqual([expected]);
    });

    test('ties cross between the two groups, but for one where the circle closes on an odd number', () => {
      const within = count % 2;
      expect(only('ei-index')).toEqual([(count - within - within) / count]);
      expect(measure(same, ['mixing-matrix']).map(({ value }) => value)).toEqual([within, count - within, 0]);
    });

    test('nobody is a cutpoint, no tie a bridge, and everyone is in the core of two', () => {
      expect(cuts(same).pieces.every((pieces) => pieces === 1)).toBe(true);
      expect(cuts(same).bridge.some((bridge) => bridge === 1)).toBe(false);
      expect(cores(same).every((core) => core === 2)).toBe(true);
    });
  });
});

// A search from each of so many institutions takes minutes.
describe.each(isFullPass ? [...short, ...long] : short)('in a ring of %i ties', (count) => {
  test.each([
    ['as built', ring(count)],
    ['through graphology', fromGraphology(toGraphology(ring(count)))],
  ])('%s, everyone is as near and as much between as everyone else', (__, same) => {
    const half = Math.floor((count - 1) / 2);
    const odd = count % 2 === 1;
    const harmonic = Array.from({ length: half }, (_, d) => 2 / (d + 1)).reduce((sum, share) => sum + share, 0) + (odd ? 0 : 2 / count);
    const { distances, betweenness } = paths(same);
    const between = odd ? ((count - 1) * (count - 3)) / 8 : (count - 2) ** 2 / 8;
    expect(distances.reached.every((reached) => reached === count - 1)).toBe(true);
    expect(distances.eccentricity.every((far) => far === Math.floor(count / 2))).toBe(true);
    expect(distances.farness.every((far) => far === (odd ? (count ** 2 - 1) / 4 : count ** 2 / 4))).toBe(true);
    // Up to 16,000 shares are added in another order.
    expect(distances.harmonic.every((sum) => Math.abs(sum - harmonic) < 1e-12 * harmonic)).toBe(true);
    expect(betweenness.every((value) => Math.abs(value - between) < 1e-12 * between)).toBe(true);
  });
});
