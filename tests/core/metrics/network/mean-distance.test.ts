import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { sketch } from '#support/sketch';

const read = (ids: string, ties: string, parameters = {}) =>
  measure(sketch({ gov: ids }, ties), [{ id: 'mean-distance', parameters }]).map(({ value }) => value);

test.each([
  ['a path of four', 'a b c d', 'a-b b-c c-d', 5 / 3],
  ['parts of 4, 3 and 1: pairs that are not joined are left out', 'a b c d e f g h', 'a-b b-c c-d e-f f-g', 14 / 9],
  ['all with all', 'a b c', 'a-b b-c a-c', 1],
  ['nobody tied', 'a b', '', NaN],
])('%s', (_, ids, ties, expected) => {
  expect(read(ids, ties)).toEqual([expected]);
});

test('along the arcs or either way', () => {
  expect(read('a b c', 'a>b b>c')).toEqual([4 / 3]);
  expect(read('a b c d', 'a>b c>b d>c', { direction: 'all' })).toEqual([5 / 3]);
});

test('a tie of strength 4 is a quarter long', () => {
  expect(read('a b c', 'a-b*4 b-c*2', { weighted: true })).toEqual([1 / 2]);
});
