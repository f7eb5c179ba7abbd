import { expect, test } from 'vitest';
import { dashOf } from '#explorer/draw/sigma/dash';
import { viewOf } from '#explorer/draw/sigma/view';

test('a camera at rest looks at the middle of the scene, at its size', () => {
  const box = { width: 760, height: 520 };
  expect(viewOf({ x: 0, y: 0, ratio: 1 }, box, box)).toEqual({ ...box, x: 380, y: 260, scale: 1 });
});

test('a scene made for another size is fitted as an SVG is', () => {
  const host = { width: 380, height: 520 };
  expect(viewOf({ x: 10, y: -20, ratio: 3 }, { width: 760, height: 520 }, host)).toEqual({ ...host, x: 390, y: 240, scale: 1.5 });
});

test.each([
  [[], [0, 0, 0, 0]],
  [
    [6, 3],
    [6, 3, 0, 0],
  ],
  [
    [6, 2, 1, 2],
    [6, 2, 1, 2],
  ],
  [[4], [4, 4, 0, 0]],
])('dashes %j reach the shader as %j', (dash, expected) => {
  expect(dashOf(dash)).toEqual(expected);
});
