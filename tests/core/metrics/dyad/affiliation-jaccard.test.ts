import { expect, test } from 'vitest';
import { affiliationJaccard } from '#core/metrics/dyad/affiliation-jaccard';
import { measure } from '#core/metrics/measure';
import { lists } from '#support/lists';
import { valuesOf } from '#support/networks';

test('what is shared, among all that either has', () => {
  const team = lists({ gov: 'a b c', ngo: 'd' }, 'P1: a b c', 'P2: b c d', 'P3: d', 'a-d');
  expect([...valuesOf(affiliationJaccard, team)]).toEqual([
    ['["a","b"]', 1 / 2],
    ['["a","c"]', 1 / 2],
    ['["a","d"]', 0],
    ['["b","c"]', 1],
    ['["b","d"]', 1 / 3],
    ['["c","d"]', 1 / 3],
  ]);
});

test('is 0 if one of the two takes part in nothing, and undefined if neither takes part in anything', () => {
  const readings = measure(lists({ gov: 'a b c' }, 'e: a', 'b-c'), ['affiliation-jaccard']);
  expect(readings.map(({ subject, value, why }) => [subject, value, why?.code])).toEqual([
    [['a', 'b'], 0, undefined],
    [['a', 'c'], 0, undefined],
    [['b', 'c'], NaN, 'isolate'],
  ]);
});
