import { expect, test } from 'vitest';
import { informationCentrality } from '#core/metrics/node/information-centrality';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

const values = (ids: string, ties: string, parameters: Record<string, boolean> = {}) =>
  Object.fromEntries(valuesOf(informationCentrality, sketch({ gov: ids }, ties), parameters));

const near = (expected: Record<string, number>) =>
  Object.fromEntries(Object.entries(expected).map(([id, value]) => [id, expect.closeTo(value, 14)]));

test.each([
  ['on a path resistances are distances', 'a b c d', 'a-b b-c c-d', { a: 2 / 3, b: 1, c: 1, d: 2 / 3 }],
  // Either way round: 1 and 2 in parallel, 2/3 to each.
  ['in a circle of three two paths lead to either', 'a b c', 'a-b b-c a-c', { a: 9 / 4, b: 9 / 4, c: 9 / 4 }],
  ['two are as near as a single tie', 'a b', 'a-b', { a: 2, b: 2 }],
  ['direction does not matter', 'a b', 'a>b', { a: 2, b: 2 }],
])('%s', (_, ids, ties, expected) => {
  expect(values(ids, ties)).toEqual(near(expected));
});

test.each([
  ['not all are joined', 'a b c', 'a-b', { a: NaN, b: NaN, c: NaN }],
  ['one is alone', 'a', '', { a: NaN }],
])('is undefined where %s', (_, ids, ties, expected) => {
  expect(values(ids, ties)).toEqual(expected);
});

test('with strengths a tie of strength 4 resists a quarter: 3 / (1/4 + 1/4 + 1/2)', () => {
  expect(values('a b c', 'a-b*4 b-c*4', { weighted: true })).toEqual(near({ a: 4, b: 6, c: 4 }));
});
