import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { maximalCliques } from '#core/metrics/network/maximal-cliques';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

const sets = (ids: string, ties: string, parameters = {}) =>
  Object.fromEntries(valuesOf(maximalCliques, sketch({ gov: ids }, ties), parameters));

test.each([
  ['a path has none of three', 'a b c', 'a-b b-c', 3, {}],
  ['its ties are cliques of two', 'a b c', 'a-b b-c', 2, { '["a","b"]': 2, '["b","c"]': 2 }],
  ['an institution without ties is one of its own', 'a b c', 'a-b', 1, { '["a","b"]': 2, '["c"]': 1 }],
  ['triangles that share a tie', 'a b c d', 'a-b a-c b-c b-d c-d', 3, { '["a","b","c"]': 3, '["b","c","d"]': 3 }],
  ['where all know each other there is but one', 'a b c d', 'a-b a-c a-d b-c b-d c-d', 1, { '["a","b","c","d"]': 4 }],
])('%s', (_, ids, ties, atLeast, expected) => {
  expect(sets(ids, ties, { atLeast })).toEqual(expected);
});

test('the larger come first', () => {
  const readings = measure(sketch({ gov: 'a b c d e' }, 'a-b a-c b-c c-d c-e d-e b-d'), ['maximal-cliques']);
  expect(readings.map(({ subject }) => subject)).toEqual([
    ['a', 'b', 'c'],
    ['b', 'c', 'd'],
    ['c', 'd', 'e'],
  ]);
});

test('a search over the limit gives one reading without a value', () => {
  const readings = measure(sketch({ gov: 'a b c' }, 'a-b b-c a-c'), [{ id: 'maximal-cliques', parameters: { limit: 1 } }]);
  expect(readings).toMatchObject([{ subject: null, value: NaN, status: 'undefined', why: { code: 'too-costly' } }]);
});
