import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlaps } from '#core/graph/overlaps';
import { undirected } from '#core/graph/variants/undirected';
import { matrixOf } from '#support/brute-force';
import { networks } from '#support/networks';

test('what two ends of a tie have in common is summed over their common partners', () => {
  fc.assert(
    fc.property(networks, (network) => {
      const given = undirected(network);
      const ties = matrixOf(given);
      const total = ties.map((row) => row.reduce((sum, strength) => sum + strength, 0));
      const { products, detours } = overlaps(given);
      given.nodes.forEach((_, i) => {
        for (let k = given.offsets[i]!; k < given.offsets[i + 1]!; k++) {
          const across = ties.map((row, q) => row[i]! * row[given.targets[k]!]! * (total[q]! > 0 ? 1 : 0));
          const expected = across.reduce((sum, product) => sum + product, 0);
          const passedOn = across.reduce((sum, product, q) => sum + (product > 0 ? product / total[q]! : 0), 0);
          expect(Math.abs(products[k]! - expected)).toBeLessThanOrEqual(1e-12 * expected);
          expect(Math.abs(detours[k]! - passedOn)).toBeLessThanOrEqual(1e-12 * passedOn);
        }
      });
    }),
    { numRuns: 500 },
  );
});
