import { expect, test } from 'vitest';
import { giantShare } from '#core/metrics/network/giant-share';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

const value = (ids: string, ties: string, connection = 'weak') => [
  ...valuesOf(giantShare, sketch({ gov: ids }, ties), { connection }).values(),
];

test.each([
  ['nobody there', '', '', NaN],
  ['alone', 'a', '', 1],
  ['nobody tied', 'a b c', '', 1 / 3],
  ['parts of 4, 3 and 1', 'a b c d e f g h', 'a-b b-c c-d e-f f-g', 1 / 2],
])('%s', (_, ids, ties, expected) => {
  expect(value(ids, ties)).toEqual([expected]);
});

test('strongly joined are only those who reach each other there and back', () => {
  expect(value('a b c d', 'a>b b>c c>a c>d', 'strong')).toEqual([3 / 4]);
});
