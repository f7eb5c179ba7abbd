import { expect, test } from 'vitest';
import { fragmentationCentrality } from '#core/metrics/node/fragmentation-centrality';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

const values = (ids: string, ties: string, parameters: Record<string, boolean> = {}) =>
  Object.fromEntries(valuesOf(fragmentationCentrality, sketch({ gov: ids }, ties), parameters));

test.each([
  ['without the convener of a star nobody is joined', 'h a b c', 'h-a h-b h-c', { h: 1, a: 0, b: 0, c: 0 }],
  ['a path cut in the middle leaves one pair of three', 'a b c d', 'a-b b-c c-d', { a: 0, b: 2 / 3, c: 2 / 3, d: 0 }],
  ['without an isolate the rest is more of a whole', 'a b c', 'a-b', { a: 1 / 3, b: 1 / 3, c: -2 / 3 }],
  ['a circle holds without any of them', 'a b c d', 'a-b b-c c-d d-a', { a: 0, b: 0, c: 0, d: 0 }],
  ['direction does not matter', 'a b c', 'a>b c>b', { a: 0, b: 1, c: 0 }],
  ['of two nothing can be said', 'a b', 'a-b', { a: NaN, b: NaN }],
])('%s', (_, ids, ties, expected) => {
  expect(values(ids, ties)).toEqual(expected);
});
