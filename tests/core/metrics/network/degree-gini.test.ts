import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { sketch } from '#support/sketch';

const read = (ids: string, ties: string, parameters = {}) =>
  measure(sketch({ gov: ids }, ties), [{ id: 'degree-gini', parameters }]).map(({ value }) => value);

test.each([
  ['a star of five', 'h a b c d', 'h-a h-b h-c h-d', 3 / 10],
  ['a path of four', 'a b c d', 'a-b b-c c-d', 1 / 6],
  ['an arc back makes no second partner', 'a b c d', 'a>b b>a b>c c>d', 1 / 6],
  ['nobody tied', 'a b', '', NaN],
  ['nobody there', '', '', NaN],
])('%s', (_, ids, ties, expected) => {
  expect(read(ids, ties)).toEqual([expected]);
});

test('in a ring all are alike', () => {
  expect(read('a b c d', 'a-b b-c c-d d-a')).toEqual([0]);
});
