import { expect, test } from 'vitest';
import { sharedAffiliations } from '#core/metrics/dyad/shared-affiliations';
import { lists } from '#support/lists';
import { valuesOf } from '#support/networks';

const team = lists({ gov: 'a b c', ngo: 'd' }, 'P1: a b c', 'P2: b c d', 'P3: d', 'a-d');

test('every pair of institutions is read once, also those that share nothing; a tie between them is no list', () => {
  expect([...valuesOf(sharedAffiliations, team)]).toEqual([
    ['["a","b"]', 1],
    ['["a","c"]', 1],
    ['["a","d"]', 0],
    ['["b","c"]', 2],
    ['["b","d"]', 1],
    ['["c","d"]', 1],
  ]);
});

test('one institution makes no pair', () => {
  expect([...valuesOf(sharedAffiliations, lists({ gov: 'a' }, 'e: a', 'f: a'))]).toEqual([]);
});
