import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { twoModeDegree } from '#core/metrics/two-mode/two-mode-degree';
import { lists } from '#support/lists';
import { valuesOf } from '#support/networks';

const team = lists({ gov: 'a b c', ngo: 'd' }, 'P1: a b c', 'P2: b c d', 'P3: d');
const values = (network = team, normalised = false) => Object.fromEntries(valuesOf(twoModeDegree, network, { normalised }));

test('counts the affiliations of institutions and the institutions of affiliations', () => {
  expect(values()).toEqual({ P1: 3, P2: 3, P3: 1, a: 1, b: 2, c: 2, d: 2 });
});

test('normalised, it is a share of the other mode', () => {
  expect(values(team, true)).toEqual({ P1: 3 / 4, P2: 3 / 4, P3: 1 / 4, a: 1 / 3, b: 2 / 3, c: 2 / 3, d: 2 / 3 });
});

test('a tie to another institution does not count', () => {
  expect(values(lists({ gov: 'a b' }, 'e: a', 'a-b'))).toEqual({ a: 1, b: 0, e: 1 });
});

test('without affiliations there is a number, but no share', () => {
  const network = lists({ gov: 'a' });
  expect(values(network)).toEqual({ a: 0 });
  expect(measure(network, [{ id: 'two-mode-degree', parameters: { normalised: true } }])).toMatchObject([
    { value: NaN, why: { code: 'few-nodes' } },
  ]);
});
