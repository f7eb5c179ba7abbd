import { expect, test } from 'vitest';
import { hatch } from '#explorer/draw/svg/hatch';

test('the middle stroke of a circle is its diameter', () => {
  expect(hatch('circle', 10, 30)).toBe('M-7.07 -7.07L7.07 7.07');
});

test('strokes of a square end on its sides', () => {
  expect(hatch('square', 10, 12)).toBe('M3.14 -8.86L8.86 -3.14M-8.86 -8.86L8.86 8.86M-8.86 3.14L-3.14 8.86');
});

test.each([
  ['circle', 1.001],
  ['square', 1.254],
  ['diamond', 1.253],
  ['triangle', 1.556],
  ['hexagon', 1.101],
] as const)('no stroke leaves a %s', (shape, reach) => {
  const ends = [...hatch(shape, 100, 20).matchAll(/[ML](\S+) (-?[\d.]+)/gu)].map(([, x, y]) => Math.hypot(Number(x), Number(y)));
  expect(ends.length).toBeGreaterThan(8);
  expect(Math.max(...ends)).toBeLessThanOrEqual(100 * reach);
});
