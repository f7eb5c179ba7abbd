import { expect, test } from 'vitest';
import { coreNumber } from '#core/metrics/node/core-number';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

const values = (ids: string, ties: string, parameters: Record<string, string | boolean> = {}) =>
  Object.fromEntries(valuesOf(coreNumber, sketch({ gov: ids }, ties), parameters));

test.each([
  ['a triangle with a tail', 'a b c d e', 'a-b b-c a-c c-d', { a: 2, b: 2, c: 2, d: 1, e: 0 }],
  ['many ties to those who have few are not a core', 'h a b c d', 'h-a h-b h-c h-d', { h: 1, a: 1, b: 1, c: 1, d: 1 }],
  ['everyone with everyone', 'a b c d', 'a-b a-c a-d b-c b-d c-d', { a: 3, b: 3, c: 3, d: 3 }],
  ['a tie both ways counts twice', 'a b c', 'a-b b>c', { a: 2, b: 2, c: 1 }],
])('%s', (_, ids, ties, expected) => {
  expect(values(ids, ties)).toEqual(expected);
});

test('who names at least one of those who name one, and who is named by one of those named', () => {
  const ties = 'a>b b>c c>a c>d e>a';
  expect(values('a b c d e', ties, { direction: 'out' })).toEqual({ a: 1, b: 1, c: 1, d: 0, e: 1 });
  expect(values('a b c d e', ties, { direction: 'in' })).toEqual({ a: 1, b: 1, c: 1, d: 1, e: 0 });
});
