import { expect, test } from 'vitest';
import { barratClustering } from '#core/metrics/node/barrat-clustering';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

const values = (ids: string, ties: string, parameters: Record<string, string | boolean> = {}) =>
  Object.fromEntries(valuesOf(barratClustering, sketch({ gov: ids }, ties), parameters));

test.each([
  ['with equal strengths it is the share of closed pairs', 'a b c d', 'a-b a-c a-d b-c', { a: 1 / 3, b: 1, c: 1, d: NaN }],
  [
    'strong ties to partners who know each other count for more: (3 + 2) / (6 · 2)',
    'a b c d',
    'a-b*3 a-c*2 a-d*1 b-c*7',
    { a: 5 / 12, b: 1, c: 1, d: NaN },
  ],
  ['partners who do not know each other close nothing', 'a b c', 'a-b*5 a-c', { a: 0, b: NaN, c: NaN }],
  ['direction is ignored, and of two arcs the stronger counts', 'a b c d', 'a>b*3 b>a*1 c>a*2 a>d b>c', { a: 5 / 12, b: 1, c: 1, d: NaN }],
  ['nobody has nothing', '', '', {}],
])('%s', (_, ids, ties, expected) => {
  expect(values(ids, ties)).toEqual(expected);
});
