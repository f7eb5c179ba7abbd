import { expect, test } from 'vitest';
import { burt } from '#core/graph/burt';
import { burtByBits } from '#core/graph/burt/by-bits';
import { burtByRows } from '#core/graph/burt/by-rows';
import { burtByStrengths } from '#core/graph/burt/by-strengths';
import { done } from '#support/done';
import { ring } from '#support/rings';
import { scattered } from '#support/scattered';

const near = 1e-12;

test.each([0, 0.02, 0.1, 0.5, 1])(
  '64 institutions, pairs tied with chance %f, are held alike by bits, rows and strengths of 1',
  (chance) => {
    const network = scattered(64, chance, 11);
    const byBits = done(burtByBits(network));
    for (const other of [done(burtByRows(network)), done(burtByStrengths(network))]) {
      expectNear(other.constraint, byBits.constraint);
      expectNear(other.effectiveSize, byBits.effectiveSize);
    }
  },
);

test('strengths that are all twice as large change nothing', () => {
  const network = scattered(90, 0.2, 12, { strongest: 5 });
  const twice = { ...network, strengths: network.strengths.map((strength) => 2 * strength) };
  expectNear(burt(twice).constraint, burt(network).constraint);
  expectNear(burt(twice).effectiveSize, burt(network).effectiveSize);
});

test('in a long ring everyone has two partners who do not know each other', () => {
  const { constraint, effectiveSize } = burt(ring(129));
  expect(constraint).toEqual(new Float64Array(129).fill(1 / 2));
  expect(effectiveSize).toEqual(new Float64Array(129).fill(2));
});

function expectNear(actual: Float64Array, expected: Float64Array) {
  const apart = actual.findIndex((value, i) => !(Math.abs(value - expected[i]!) <= near * expected[i]! || Object.is(value, expected[i])));
  expect([apart, actual[apart], expected[apart]]).toEqual([-1, undefined, undefined]);
}
