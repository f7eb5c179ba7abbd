import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { sketch } from '#support/sketch';

const read = (ids: string, ties: string) =>
  Object.fromEntries(measure(sketch({ gov: ids }, ties), ['rich-club']).map(({ subject, value }) => [subject, value]));

test.each([
  ['a triangle with a tail: among those with more than one partner all are tied', 'a b c d', 'a-b b-c a-c c-d', { 0: 2 / 3, 1: 1, 2: NaN }],
  ['a star has one rich alone', 'h a b c', 'h-a h-b h-c', { 0: 1 / 2, 1: NaN, 2: NaN }],
  ['an arc each way is one partner', 'a b c', 'a>b b>a', { 0: 1 }],
  ['nobody tied', 'a b', '', { 0: NaN }],
  ['nobody there', '', '', { 0: NaN }],
])('%s', (_, ids, ties, expected) => {
  expect(read(ids, ties)).toEqual(expected);
});
