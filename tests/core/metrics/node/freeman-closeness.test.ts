import { expect, test } from 'vitest';
import { freemanCloseness } from '#core/metrics/node/freeman-closeness';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

const values = (ids: string, ties: string, parameters: Record<string, string | boolean> = {}) =>
  Object.fromEntries(valuesOf(freemanCloseness, sketch({ gov: ids }, ties), parameters));

test.each([
  ['on a path those in the middle are nearer', 'a b c d', 'a-b b-c c-d', { a: 1 / 2, b: 3 / 4, c: 3 / 4, d: 1 / 2 }],
  ['the convener is one step from everybody', 'h a b c', 'h-a h-b h-c', { h: 1, a: 3 / 5, b: 3 / 5, c: 3 / 5 }],
  ['one isolate takes the value from all', 'a b c', 'a-b', { a: NaN, b: NaN, c: NaN }],
  ['along arcs only the first reaches all', 'a b c', 'a>b b>c', { a: 2 / 3, b: NaN, c: NaN }],
  ['alone in a county nobody is near', 'a', '', { a: NaN }],
])('%s', (_, ids, ties, expected) => {
  expect(values(ids, ties)).toEqual(expected);
});

test('with strengths a tie of strength 4 is a quarter as long', () => {
  expect(values('a b c', 'a-b*4 b-c*4', { weighted: true })).toEqual({ a: 8 / 3, b: 4, c: 8 / 3 });
});
