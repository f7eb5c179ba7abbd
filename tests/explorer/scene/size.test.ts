import { expect, test } from 'vitest';
import { radiusOf, sizesFor } from '#explorer/scene/size';

test.each([
  [0, 6],
  [8, 18],
  // Half way in area: √((36 + 324) / 2).
  [4, Math.sqrt(180)],
  [99, 18],
  [NaN, 6],
])('in a wide drawing, of values from 0 to 8, %d has radius %d', (value, radius) => {
  expect(radiusOf(value, [0, 8], sizesFor(1000))).toBeCloseTo(radius, 12);
});

test('where all are alike they are of the usual size, and on a phone always', () => {
  expect([radiusOf(3, [3, 3], sizesFor(1000)), radiusOf(3, [NaN, NaN], sizesFor(1000)), radiusOf(8, [0, 8], sizesFor(400))]).toEqual([
    12, 12, 7,
  ]);
});
