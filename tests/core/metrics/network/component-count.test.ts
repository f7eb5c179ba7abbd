import { expect, test } from 'vitest';
import { componentCount } from '#core/metrics/network/component-count';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

const value = (ids: string, ties: string, connection = 'weak') => [
  ...valuesOf(componentCount, sketch({ gov: ids }, ties), { connection }).values(),
];

test.each([
  ['nobody there', '', '', 0],
  ['alone', 'a', '', 1],
  ['nobody tied', 'a b c', '', 3],
  ['everybody joined, however far', 'a b c d', 'a-b b-c c-d', 1],
  ['two paths and an isolate', 'a b c d e f g h', 'a-b b-c c-d e-f f-g', 3],
])('%s', (_, ids, ties, expected) => {
  expect(value(ids, ties)).toEqual([expected]);
});

test('strongly joined are only those who reach each other there and back', () => {
  expect(value('a b c d', 'a>b b>c c>a c>d', 'weak')).toEqual([1]);
  expect(value('a b c d', 'a>b b>c c>a c>d', 'strong')).toEqual([2]);
  expect(value('a b c d', 'a-b b-c c-d', 'strong')).toEqual([1]);
});
