import fc from 'fast-check';
import { expect, test } from 'vitest';
import { components } from '#core/graph/components';
import { componentCount, eitherWay, matrixOf } from '#support/brute-force';
import { networks } from '#support/networks';
import { sketch } from '#support/sketch';

test('components are numbered by their first institutions and count everyone once', () => {
  expect(components(sketch({ gov: 'a b c d e' }, 'd>a b>e'))).toEqual({ of: Int32Array.of(0, 1, 2, 0, 1), sizes: Int32Array.of(2, 2, 1) });
  fc.assert(
    fc.property(networks, (network) => {
      const { of, sizes } = components(network);
      expect(sizes.length).toBe(componentCount(eitherWay(matrixOf(network))));
      expect(sizes).toEqual(Int32Array.from(sizes, (_, c) => of.filter((component) => component === c).length));
    }),
    { numRuns: 1000 },
  );
});
