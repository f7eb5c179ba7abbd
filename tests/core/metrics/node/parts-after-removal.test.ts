import { expect, test } from 'vitest';
import { partsAfterRemoval } from '#core/metrics/node/parts-after-removal';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

const values = (ids: string, ties: string, parameters: Record<string, string | boolean> = {}) =>
  Object.fromEntries(valuesOf(partsAfterRemoval, sketch({ gov: ids }, ties), parameters));

test.each([
  ['a star falls into its tips', 'h a b c', 'h-a h-b h-c', { h: 3, a: 1, b: 1, c: 1 }],
  ['parts there were before count too', 'a b c d', 'a-b b-c', { a: 2, b: 3, c: 2, d: 1 }],
  ['of two one is left', 'a b', 'a-b', { a: 1, b: 1 }],
  ['of one nothing', 'a', '', { a: NaN }],
])('%s', (_, ids, ties, expected) => {
  expect(values(ids, ties)).toEqual(expected);
});
