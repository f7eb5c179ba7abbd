import { expect, test } from 'vitest';
import { networkAt } from '#core/graph/making/network-at';
import { measure } from '#core/metrics/measure';
import { blauIndex } from '#core/metrics/sector/blau-index';
import { lists } from '#support/lists';
import { lodzkie } from '#support/lodzkie';
import { sketch } from '#support/sketch';

test.each([
  ['two of two sectors', { gov: 'a', ngo: 'b' }, 1 / 2],
  ['three of one and one of another', { gov: 'a b c', ngo: 'd' }, 3 / 8],
  ['one each of four', { gov: 'a', ngo: 'b', bus: 'c', '?': 'd' }, 3 / 4],
  ['all of one', { gov: 'a b c' }, 0],
  ['nobody whose sector is known at all', { '-': 'a b' }, NaN],
])('%s', (_, members, expected) => {
  expect(blauIndex.compute(sketch(members, ''))).toBe(expected);
});

test('in a two-mode network speaks of institutions only', () => {
  expect(blauIndex.compute(lists({ gov: 'a b c', ngo: 'd' }, 'e1: a b', 'e2: c d'))).toBe(3 / 8);
});

test.each([
  ['area', 0.8235],
  ['sector', 0.5882],
  ['tier', 0.7474],
] as const)('of the seventeen who joined the team in Sieradz, by %s', (facet, expected) => {
  const network = networkAt(lodzkie, { date: '2019-10-23', county: '1014', mode: 'two-mode', affiliations: ['pzk-si'], facet });
  expect(measure(network, ['blau-index'])[0]?.value).toBeCloseTo(expected, 4);
});
