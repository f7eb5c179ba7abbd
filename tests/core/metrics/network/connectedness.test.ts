import { expect, test } from 'vitest';
import { connectedness } from '#core/metrics/network/connectedness';
import { measure } from '#core/metrics/measure';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

const value = (ids: string, ties: string, direction = 'all') => [
  ...valuesOf(connectedness, sketch({ gov: ids }, ties), { direction }).values(),
];

test.each([
  ['nobody tied', 'a b c', '', 0],
  ['everybody joined, however far', 'a b c d', 'a-b b-c c-d', 1],
  ['parts of 4, 3 and 1: 18 of 56 ordered pairs', 'a b c d e f g h', 'a-b b-c c-d e-f f-g', 9 / 28],
  ['alone there is nobody to be joined to', 'a', '', NaN],
])('%s', (_, ids, ties, expected) => {
  expect(value(ids, ties)).toEqual([expected]);
});

test('along the arcs fewer are joined than either way', () => {
  expect(value('a b c', 'a>b b>c', 'out')).toEqual([1 / 2]);
  expect(value('a b c', 'a>b b>c', 'all')).toEqual([1]);
});

test('it reads two-mode networks as they are', () => {
  const [reading] = measure({ ...sketch({ gov: 'a b', '-': 'Team' }, 'a-Team'), modes: Uint8Array.of(1, 0, 0) }, ['connectedness']);
  expect([reading?.value, reading?.status]).toEqual([1 / 3, 'ok']);
});
