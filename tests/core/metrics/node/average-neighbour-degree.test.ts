import { expect, test } from 'vitest';
import { averageNeighbourDegree } from '#core/metrics/node/average-neighbour-degree';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

const values = (ids: string, ties: string, parameters: Record<string, string | boolean> = {}) =>
  Object.fromEntries(valuesOf(averageNeighbourDegree, sketch({ gov: ids }, ties), parameters));

test.each([
  ['the tips of a star have a partner with many', 'h a b c', 'h-a h-b h-c', { h: 1, a: 3, b: 3, c: 3 }],
  ['in a chain', 'a b c d', 'a-b b-c c-d', { a: 2, b: 3 / 2, c: 3 / 2, d: 2 }],
  ['an institution without ties has none', 'a b c', 'a-b', { a: 1, b: 1, c: NaN }],
  ['arcs both ways are one partner', 'a b c', 'a-b b>c', { a: 2, b: 1, c: 2 }],
])('%s', (_, ids, ties, expected) => {
  expect(values(ids, ties)).toEqual(expected);
});
