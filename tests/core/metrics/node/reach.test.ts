import { expect, test } from 'vitest';
import { reach } from '#core/metrics/node/reach';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

const values = (ids: string, ties: string, parameters: Record<string, string | number> = {}) =>
  Object.fromEntries(valuesOf(reach, sketch({ gov: ids }, ties), parameters));

test('in two steps the middle of a path reaches everybody', () => {
  expect(values('a b c d', 'a-b b-c c-d')).toEqual({ a: 2 / 3, b: 1, c: 1, d: 2 / 3 });
});

test.each([
  [1, { a: 1 / 4, b: 1 / 2, c: 1 / 2, d: 1 / 4, e: 0 }],
  [3, { a: 3 / 4, b: 3 / 4, c: 3 / 4, d: 3 / 4, e: 0 }],
])('in %i steps', (steps, expected) => {
  expect(values('a b c d e', 'a-b b-c c-d', { steps })).toEqual(expected);
});

test('arcs are followed outwards, inwards or both ways', () => {
  expect(values('a b c', 'a>b b>c')).toEqual({ a: 1, b: 1 / 2, c: 0 });
  expect(values('a b c', 'a>b b>c', { direction: 'in' })).toEqual({ a: 0, b: 1 / 2, c: 1 });
  expect(values('a b c', 'a>b b>c', { direction: 'all', steps: 1 })).toEqual({ a: 1 / 2, b: 1, c: 1 / 2 });
});

test('alone in a county there is nobody to reach', () => {
  expect(values('a', '')).toEqual({ a: NaN });
});
