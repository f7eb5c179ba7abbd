import { expect, test } from 'vitest';
import { burtEfficiency } from '#core/metrics/node/burt-efficiency';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

const values = (ids: string, ties: string, parameters: Record<string, string | boolean> = {}) =>
  Object.fromEntries(valuesOf(burtEfficiency, sketch({ gov: ids }, ties), parameters));

test.each([
  ['partners who do not know each other are all worth having', 'h a b c', 'h-a h-b h-c', { h: 1, a: 1, b: 1, c: 1 }],
  [
    'of four who all know each other each has three partners worth one',
    'a b c d',
    'a-b a-c a-d b-c b-d c-d',
    { a: 1 / 3, b: 1 / 3, c: 1 / 3, d: 1 / 3 },
  ],
  ['an institution without ties has none', 'a b c', 'a-b', { a: 1, b: 1, c: NaN }],
])('%s', (_, ids, ties, expected) => {
  expect(values(ids, ties)).toEqual(expected);
});

test('in a directed network everyone tied either way is a partner', () => {
  expect(values('n0 n1 n2 n3', 'n0>n1 n1>n2 n2>n0 n0>n2 n3>n0')['n0']).toBeCloseTo(2.375 / 3, 14);
});
