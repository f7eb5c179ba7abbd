import { expect, test } from 'vitest';
import { newmanStrength } from '#core/metrics/dyad/newman-strength';
import { lists } from '#support/lists';
import { valuesOf } from '#support/networks';

test('a shared affiliation counts the less the larger it is', () => {
  const team = lists({ gov: 'a b c', ngo: 'd' }, 'P1: a b c', 'P2: b c d', 'P3: d', 'a-d');
  expect([...valuesOf(newmanStrength, team)]).toEqual([
    ['["a","b"]', 1 / 2],
    ['["a","c"]', 1 / 2],
    ['["a","d"]', 0],
    ['["b","c"]', 1],
    ['["b","d"]', 1 / 2],
    ['["c","d"]', 1 / 2],
  ]);
});

test('two alone in one count for one', () => {
  expect([...valuesOf(newmanStrength, lists({ gov: 'a b' }, 'e: a b', 'f: a'))]).toEqual([['["a","b"]', 1]]);
});
