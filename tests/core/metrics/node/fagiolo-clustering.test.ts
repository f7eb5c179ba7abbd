import { expect, test } from 'vitest';
import { fagioloClustering } from '#core/metrics/node/fagiolo-clustering';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

const values = (ids: string, ties: string, parameters: Record<string, string | boolean> = {}) =>
  Object.fromEntries(valuesOf(fagioloClustering, sketch({ gov: ids }, ties), parameters));

test.each([
  [
    'a circle of three arcs is one of two triangles that could stand on those ties',
    'a b c',
    'a>b b>c c>a',
    { a: 1 / 2, b: 1 / 2, c: 1 / 2 },
  ],
  ['arcs both ways between all leave nothing out', 'a b c', 'a-b b-c a-c c>a', { a: 1, b: 1, c: 1 }],
  ['one partner, though both ways, makes no pair', 'a b c', 'a-b b>c', { a: NaN, b: 0, c: NaN }],
  ['a network without direction has none', 'a b c', 'a-b b-c a-c', { a: NaN, b: NaN, c: NaN }],
  ['an institution without ties has none', 'a b', 'a>a', { a: NaN, b: NaN }],
])('%s', (_, ids, ties, expected) => {
  expect(values(ids, ties)).toEqual(expected);
});
