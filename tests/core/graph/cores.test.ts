import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cores } from '#core/graph/cores';
import { matrixOf } from '#support/brute-force';
import { networks } from '#support/networks';

test('a core is what is left when those with too few ties have gone, again and again', () => {
  fc.assert(
    fc.property(networks, (network) => {
      const ties = matrixOf(network);
      const tiesAmong = (i: number, left: readonly boolean[]) =>
        ties.reduce((sum, row, j) => sum + (left[j] ? Number(row[i]! > 0 && network.directed) + Number(ties[i]![j]! > 0) : 0), 0);
      const expected = ties.map(() => 0);
      for (let k = 1; k <= 18; k++) {
        let left = ties.map(() => true);
        for (let before = -1; before !== left.filter(Boolean).length; ) {
          before = left.filter(Boolean).length;
          const now = left;
          left = now.map((is, i) => is && tiesAmong(i, now) >= k);
        }
        left.forEach((is, i) => {
          if (is) expected[i] = k;
        });
      }
      expect(cores(network)).toEqual(Int32Array.from(expected));
    }),
    { numRuns: 1000 },
  );
});
