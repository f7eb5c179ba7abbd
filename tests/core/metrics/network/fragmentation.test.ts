import { expect, test } from 'vitest';
import { fragmentation } from '#core/metrics/network/fragmentation';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

const value = (ids: string, ties: string, direction = 'all') => [
  ...valuesOf(fragmentation, sketch({ gov: ids }, ties), { direction }).values(),
];

test.each([
  ['alone there is nobody to be parted from', 'a', '', NaN],
  ['nobody tied', 'a b c d', '', 1],
  ['everybody joined, however far', 'a b c d', 'a-b b-c c-d', 0],
  ['parts of 4, 3 and 1: 38 of 56 ordered pairs', 'a b c d e f g h', 'a-b b-c c-d e-f f-g', 19 / 28],
])('%s', (_, ids, ties, expected) => {
  expect(value(ids, ties)).toEqual([expected]);
});

test('along the arcs more are parted than either way', () => {
  expect(value('a b c', 'a>b b>c', 'out')).toEqual([1 / 2]);
  expect(value('a b c', 'a>b b>c', 'all')).toEqual([0]);
});
