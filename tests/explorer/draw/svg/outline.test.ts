import { expect, test } from 'vitest';
import { cornersOf, outline } from '#explorer/draw/svg/outline';

test.each(['square', 'diamond', 'triangle', 'hexagon'] as const)('a %s covers the area of the circle it stands beside', (shape) => {
  const corners = cornersOf(shape, 10);
  const twice = corners.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = corners[(i + 1) % corners.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
  // The published sides have three decimals.
  expect(Math.abs(twice / 2 - Math.PI * 100)).toBeLessThan(1);
});

test('a circle is drawn as two arcs and a square as its corners', () => {
  expect(outline('circle', 7)).toBe('M-7 0a7 7 0 1 0 14 0a7 7 0 1 0 -14 0z');
  expect(outline('square', 10)).toBe('M-8.86 -8.86L8.86 -8.86L8.86 8.86L-8.86 8.86z');
});
