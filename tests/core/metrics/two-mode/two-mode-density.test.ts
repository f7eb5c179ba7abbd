import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { twoModeDensity } from '#core/metrics/two-mode/two-mode-density';
import { lists } from '#support/lists';
import { sketch } from '#support/sketch';

const team = lists({ gov: 'a b c', ngo: 'd' }, 'P1: a b c', 'P2: b c d', 'P3: d');

test('seven participations of twelve', () => {
  expect(twoModeDensity.compute(team)).toBe(7 / 12);
});

test('ties between institutions are no participations', () => {
  expect(twoModeDensity.compute(lists({ gov: 'a b c' }, 'e: a', 'a-b', 'b-c'))).toBe(1 / 3);
});

test('everyone everywhere is 1, nobody anywhere 0', () => {
  expect(twoModeDensity.compute(lists({ gov: 'a b' }, 'e: a b', 'f: a b'))).toBe(1);
  expect(twoModeDensity.compute(lists({ gov: 'a b' }, 'e:', 'f:'))).toBe(0);
});

test.each([
  ['no affiliation', lists({ gov: 'a b' }), 'few-nodes'],
  ['nobody', lists({}), 'no-nodes'],
  ['one mode only', sketch({ gov: 'a b' }, 'a-b'), 'two-mode-needed'],
])('is undefined with %s', (_, network, code) => {
  expect(measure(network, ['two-mode-density'])).toMatchObject([{ value: NaN, why: { code } }]);
});
