import { expect, test } from 'vitest';
import { closenessVitality } from '#core/metrics/node/closeness-vitality';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

const values = (ids: string, ties: string, parameters: Record<string, boolean> = {}) =>
  Object.fromEntries(valuesOf(closenessVitality, sketch({ gov: ids }, ties), parameters));

test.each([
  ['in a circle of five each adds a third of all distances', 'a b c d e', 'a-b b-c c-d d-e e-a', { a: 5, b: 5, c: 5, d: 5, e: 5 }],
  ['without the middle of a path the ends are cut off', 'a b c', 'a-b b-c', { a: 3, b: NaN, c: 3 }],
  ['where not all are joined there is no sum', 'a b c', 'a-b', { a: NaN, b: NaN, c: NaN }],
  ['of two either is one step', 'a b', 'a-b', { a: 1, b: 1 }],
  ['alone there is no distance', 'a', '', { a: NaN }],
])('%s', (_, ids, ties, expected) => {
  expect(values(ids, ties)).toEqual(expected);
});

test('with strengths distances are lengths', () => {
  expect(values('a b c', 'a-b*2 b-c*2 a-c*2', { weighted: true })).toEqual({ a: 1, b: 1, c: 1 });
});

// With the centre 8 · 1 + 20 · 2 on the circle and 8 to the centre; without it 64 on the circle.
test('one who shortens paths by more than its own is worth less than nothing', () => {
  const { h } = values('a b c d e f g h i', 'a-b b-c c-d d-e e-f f-g g-i i-a h-a h-b h-c h-d h-e h-f h-g h-i');
  expect(h).toBe(56 - 64);
});
