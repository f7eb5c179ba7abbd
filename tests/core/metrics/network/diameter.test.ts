import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { sketch } from '#support/sketch';

const read = (ids: string, ties: string, parameters = {}) =>
  measure(sketch({ gov: ids }, ties), [{ id: 'diameter', parameters }]).map(({ value }) => value);

test.each([
  ['a path of four', 'a b c d', 'a-b b-c c-d', 3],
  ['the longest way within a part', 'a b c d e', 'a-b b-c d-e', 2],
  ['one step along the arcs', 'a b c', 'a>b c>b', 1],
  ['nobody tied', 'a b', '', NaN],
])('%s', (_, ids, ties, expected) => {
  expect(read(ids, ties)).toEqual([expected]);
});

test('either way arcs lead farther, and strengths shorten', () => {
  expect(read('a b c', 'a>b c>b', { direction: 'all' })).toEqual([2]);
  expect(read('a b c', 'a-b*4 b-c*2', { weighted: true })).toEqual([3 / 4]);
});
