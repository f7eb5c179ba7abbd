import { expect, test } from 'vitest';
import { egoShannon } from '#core/metrics/node/ego-shannon';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

const values = (members: Record<string, string>, ties: string, parameters: Record<string, boolean> = {}) =>
  Object.fromEntries(valuesOf(egoShannon, sketch(members, ties), parameters));

test.each([
  ['as many partners of either sector', { gov: 'h a', ngo: 'b' }, 'h-a h-b', { h: 1, a: 0, b: 0 }],
  ['where there is one sector only', { gov: 'a b' }, 'a-b', { a: NaN, b: NaN }],
  ['without ties', { gov: 'a', ngo: 'b' }, '', { a: NaN, b: NaN }],
])('%s', (_, members, ties, expected) => {
  expect(values(members, ties)).toEqual(expected);
});

// Two of four sectors, evenly: ln 2 / ln 4.
test('half of the sectors, evenly, is half of what could be', () => {
  expect(values({ gov: 'h a', ngo: 'b', church: 'c', media: 'd' }, 'h-a h-b')['h']).toBeCloseTo(1 / 2, 15);
});
