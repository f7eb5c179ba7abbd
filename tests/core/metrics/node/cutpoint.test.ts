import { expect, test } from 'vitest';
import { cutpoint } from '#core/metrics/node/cutpoint';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

const values = (ids: string, ties: string, parameters: Record<string, string | boolean> = {}) =>
  Object.fromEntries(valuesOf(cutpoint, sketch({ gov: ids }, ties), parameters));

test.each([
  ['in a chain whoever stands between', 'a b c d', 'a-b b-c c-d', { a: 0, b: 1, c: 1, d: 0 }],
  ['two triangles hang on the two who are tied', 'a b c d e f', 'a-b b-c a-c d-e e-f d-f c-d', { a: 0, b: 0, c: 1, d: 1, e: 0, f: 0 }],
  ['in a circle nobody', 'a b c d', 'a-b b-c c-d d-a', { a: 0, b: 0, c: 0, d: 0 }],
  ['an institution without ties, and each of two', 'a b c', 'a-b', { a: 0, b: 0, c: 0 }],
  ['direction is ignored', 'a b c', 'a>b c>b', { a: 0, b: 1, c: 0 }],
])('%s', (_, ids, ties, expected) => {
  expect(values(ids, ties)).toEqual(expected);
});
