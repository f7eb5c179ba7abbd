import { expect, test } from 'vitest';
import { onionLayer } from '#core/metrics/node/onion-layer';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

const values = (ids: string, ties: string, parameters: Record<string, string | boolean> = {}) =>
  Object.fromEntries(valuesOf(onionLayer, sketch({ gov: ids }, ties), parameters));

test.each([
  ['a chain is peeled from both ends', 'a b c d e', 'a-b b-c c-d d-e', { a: 1, b: 2, c: 3, d: 2, e: 1 }],
  ['those without ties go first of all', 'a b c', 'a-b', { a: 2, b: 2, c: 1 }],
  ['a triangle goes after its tail, all at once', 'a b c d', 'a-b b-c a-c c-d', { a: 2, b: 2, c: 2, d: 1 }],
  ['a star goes from the tips', 'h a b c', 'h-a h-b h-c', { h: 2, a: 1, b: 1, c: 1 }],
  ['direction is ignored', 'a b c', 'a>b c>b', { a: 1, b: 2, c: 1 }],
])('%s', (_, ids, ties, expected) => {
  expect(values(ids, ties)).toEqual(expected);
});
