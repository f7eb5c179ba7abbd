import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { sketch } from '#support/sketch';

const read = (ids: string, ties: string, parameters = {}) =>
  measure(sketch({ gov: ids }, ties), [{ id: 'global-efficiency', parameters }]).map(({ value }) => value);

test.each([
  ['a path of four', 'a b c d', 'a-b b-c c-d', 13 / 18],
  ['two pairs: those who cannot reach each other count 0', 'a b c d', 'a-b c-d', 1 / 3],
  ['nobody tied', 'a b', '', 0],
  ['alone', 'a', '', NaN],
])('%s', (_, ids, ties, expected) => {
  expect(read(ids, ties)).toEqual([expected]);
});

test('arcs lead one way', () => {
  expect(read('a b c', 'a>b b>c')).toEqual([2.5 / 6]);
  expect(read('a b c', 'a>b b>c', { direction: 'all' })).toEqual([5 / 6]);
});

test('a tie of strength 4 is a quarter long', () => {
  expect(read('a b', 'a-b*4', { weighted: true })).toEqual([4]);
});
