import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allDistances } from '#core/graph/paths/all-distances';
import { unit } from '#core/graph/variants/unit';
import { distancesOf, lengthsOf, matrixOf } from '#support/brute-force';
import { scatteredNetworks } from '#support/numbered';
import { sketch } from '#support/sketch';

test('all distances are those found by trying every stop on the way', () => {
  fc.assert(
    fc.property(scatteredNetworks(80), (network) => {
      const expected = (weighted: boolean) => distancesOf(lengthsOf(matrixOf(network), weighted)).flat();
      expect(Array.from(allDistances(unit(network)))).toEqual(expected(false));
      const far = expected(true).findIndex(
        (length, at) => !(length === allDistances(network)[at]! || Math.abs(length - allDistances(network)[at]!) <= 1e-12 * length),
      );
      expect(far).toBe(-1);
    }),
    { numRuns: 100 },
  );
});

test('along the arcs, infinite where nobody is led', () => {
  const all = Array.from(allDistances(sketch({ gov: 'a b c' }, 'a>b*4 b>c*2')));
  expect([all.slice(0, 3), all.slice(3, 6), all.slice(6)]).toEqual([
    [0, 0.25, 0.75],
    [Infinity, 0, 0.5],
    [Infinity, Infinity, 0],
  ]);
});
