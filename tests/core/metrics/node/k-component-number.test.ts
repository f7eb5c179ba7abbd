import { expect, test } from 'vitest';
import { kComponentNumber } from '#core/metrics/node/k-component-number';
import { readingsOf, valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

test.each([
  ['nobody tied', 'a b', '', { a: 0, b: 0 }],
  ['a path and an institution without ties', 'a b c d', 'a-b b-c', { a: 1, b: 1, c: 1, d: 0 }],
  ['a triangle with one more tie', 'a b c d', 'a-b b-c a-c c-d', { a: 2, b: 2, c: 2, d: 1 }],
  [
    'two cliques of four that share one member, and a square beside them',
    'a b c d e f g h i j k',
    'a-b a-c a-d b-c b-d c-d d-e d-f d-g e-f e-g f-g h-i i-j j-k k-h',
    { a: 3, b: 3, c: 3, d: 3, e: 3, f: 3, g: 3, h: 2, i: 2, j: 2, k: 2 },
  ],
])('%s', (_, ids, ties, expected) => {
  expect(Object.fromEntries(valuesOf(kComponentNumber, sketch({ gov: ids }, ties)))).toEqual(expected);
});

test('what takes too many steps is left unsaid', () => {
  const readings = readingsOf(kComponentNumber, sketch({ gov: 'a b c' }, 'a-b b-c a-c'), { limit: 1 });
  expect(readings.map(({ value, why }) => [value, why?.code])).toEqual(Array.from({ length: 3 }, () => [NaN, 'too-costly']));
});
