import { expect, test } from 'vitest';
import { directedTransitivity } from '#core/metrics/network/directed-transitivity';
import { readingsOf } from '#support/networks';
import { sketch } from '#support/sketch';

const reading = (ids: string, ties: string) => readingsOf(directedTransitivity, sketch({ gov: ids }, ties))[0]!;

test.each([
  ['a path with its short cut', 'a b c', 'a>b b>c a>c', 1],
  ['a circle closes no path', 'a b c', 'a>b b>c c>a', 0],
  ['there and back leads to no third', 'a b', 'a>b b>a', NaN],
  ['one of two paths', 'a b c d', 'a>b b>c a>c b>d', 1 / 2],
  ['three of the four paths in a triangle with one arc missing', 'a b c', 'a-b b-c a>c', 3 / 4],
  ['a network without direction', 'a b c', 'a-b b-c a-c', NaN],
  ['nobody', '', '', NaN],
])('%s', (_, ids, ties, expected) => {
  expect(reading(ids, ties).value).toBe(expected);
});
