import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { twoModeCloseness } from '#core/metrics/two-mode/two-mode-closeness';
import { lists } from '#support/lists';
import { valuesOf } from '#support/networks';

const team = lists({ gov: 'a b c', ngo: 'd' }, 'P1: a b c', 'P2: b c d', 'P3: d');
const values = (network = team) => Object.fromEntries(valuesOf(twoModeCloseness, network));

test('is the least sum of distances that is possible over the sum there is', () => {
  expect(values()).toEqual({ P1: 2 / 3, P2: 4 / 5, P3: 4 / 9, a: 9 / 17, b: 9 / 11, c: 9 / 11, d: 9 / 13 });
});

test('is 1 for whoever is everywhere, 0 for whoever is nowhere', () => {
  expect(values(lists({ gov: 'a b' }, 'e: a b', 'f: a'))).toEqual({ a: 1, b: 2 / 3, e: 1, f: 2 / 3 });
  expect(values(lists({ gov: 'a b' }, 'e: a'))).toEqual({ a: 3 / 2, b: 0, e: 1 });
});

test('a tie between institutions is no short cut', () => {
  expect(values(lists({ gov: 'a b c', ngo: 'd' }, 'P1: a b c', 'P2: b c d', 'P3: d', 'a-d'))).toEqual(values());
});

test('one node alone is near to nobody', () => {
  expect(measure(lists({ gov: 'a' }), ['two-mode-closeness'])).toMatchObject([{ value: NaN, why: { code: 'few-nodes' } }]);
});
