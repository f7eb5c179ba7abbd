import { expect, test } from 'vitest';
import { crossings } from '#explorer/scene/courses';

const area = { left: 10, top: 10, right: 30, bottom: 20 };

test.each([
  [
    'through the middle',
    [
      { x: 0, y: 15 },
      { x: 40, y: 15 },
    ],
    1,
  ],
  [
    'ending inside',
    [
      { x: 0, y: 0 },
      { x: 20, y: 15 },
    ],
    1,
  ],
  [
    'wholly inside',
    [
      { x: 12, y: 12 },
      { x: 14, y: 14 },
    ],
    1,
  ],
  [
    'past a corner',
    [
      { x: 0, y: 14 },
      { x: 14, y: 0 },
    ],
    0,
  ],
  [
    'beside it',
    [
      { x: 0, y: 25 },
      { x: 40, y: 25 },
    ],
    0,
  ],
  [
    'along an edge',
    [
      { x: 0, y: 20 },
      { x: 40, y: 20 },
    ],
    1,
  ],
  [
    'short of it',
    [
      { x: 0, y: 15 },
      { x: 9, y: 15 },
    ],
    0,
  ],
  [
    'round it, bent',
    [
      { x: 0, y: 15 },
      { x: 0, y: 30 },
      { x: 40, y: 30 },
      { x: 40, y: 15 },
    ],
    0,
  ],
])('a link %s runs through a label or does not', (_, course, expected) => {
  expect(crossings(area, [course])).toBe(expected);
});
