import { expect, test } from 'vitest';
import { partnerCount } from '#core/metrics/node/partner-count';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

const values = (ids: string, ties: string) => Object.fromEntries(valuesOf(partnerCount, sketch({ gov: ids }, ties)));

test.each([
  ['whoever convenes has as many partners as there are others', 'h a b c', 'h-a h-b h-c', { h: 3, a: 1, b: 1, c: 1 }],
  ['an institution without ties has none', 'a b c', 'a-b', { a: 1, b: 1, c: 0 }],
  ['a tie there and back is one partner, and so is an incoming one', 'a b c', 'a>b b>a c>a', { a: 2, b: 1, c: 1 }],
  ['alone in a county there is no partner', 'a', '', { a: 0 }],
  ['nobody there, nobody counted', '', '', {}],
])('%s', (_, ids, ties, expected) => {
  expect(values(ids, ties)).toEqual(expected);
});
