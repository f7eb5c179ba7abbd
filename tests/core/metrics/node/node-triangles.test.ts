import { expect, test } from 'vitest';
import { nodeTriangles } from '#core/metrics/node/node-triangles';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

const values = (ids: string, ties: string, parameters: Record<string, string | boolean> = {}) =>
  Object.fromEntries(valuesOf(nodeTriangles, sketch({ gov: ids }, ties), parameters));

test.each([
  ['two triangles on one tie', 'a b c d', 'a-b a-c b-c a-d b-d', { a: 2, b: 2, c: 1, d: 1 }],
  ['a circle of four has none', 'a b c d', 'a-b b-c c-d d-a', { a: 0, b: 0, c: 0, d: 0 }],
  ['whichever way arcs point', 'a b c', 'a>b b>c c>a', { a: 1, b: 1, c: 1 }],
  ['alone', 'a', '', { a: 0 }],
])('%s', (_, ids, ties, expected) => {
  expect(values(ids, ties)).toEqual(expected);
});
