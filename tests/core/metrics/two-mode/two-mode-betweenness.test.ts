import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { twoModeBetweenness } from '#core/metrics/two-mode/two-mode-betweenness';
import { lists } from '#support/lists';
import { valuesOf } from '#support/networks';

const team = lists({ gov: 'a b c', ngo: 'd' }, 'P1: a b c', 'P2: b c d', 'P3: d');
const values = (network = team, normalised = true) => Object.fromEntries(valuesOf(twoModeBetweenness, network, { normalised }));

test('counts shortest paths, shared where there are two', () => {
  expect(values(team, false)).toEqual({ P1: 5.5, P2: 8.5, P3: 0, a: 0, b: 3, c: 3, d: 5 });
});

test('normalised, it is a share of the most that is possible: 12 for one of four, 13 for one of three', () => {
  expect(values()).toEqual({ P1: 5.5 / 13, P2: 8.5 / 13, P3: 0, a: 0, b: 1 / 4, c: 1 / 4, d: 5 / 12 });
});

test('is 1 for the institution all affiliations meet in, with the others spread evenly', () => {
  expect(values(lists({ gov: 'h a b c d' }, 'e: h a c', 'f: h b d'))['h']).toBe(1);
});

test('a tie between institutions is no way around', () => {
  expect(values(lists({ gov: 'a b c', ngo: 'd' }, 'P1: a b c', 'P2: b c d', 'P3: d', 'a-d'))).toEqual(values());
});

test('where nobody could lie between, there is no share', () => {
  const network = lists({ gov: 'a' }, 'e: a');
  expect(values(network, false)).toEqual({ a: 0, e: 0 });
  const readings = measure(network, ['two-mode-betweenness']);
  expect(readings.map(({ value, why }) => [value, why?.code])).toEqual([
    [NaN, 'few-nodes'],
    [NaN, 'few-nodes'],
  ]);
});
