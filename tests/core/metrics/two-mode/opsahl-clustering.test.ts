import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { opsahlClustering } from '#core/metrics/two-mode/opsahl-clustering';
import { lists } from '#support/lists';

const members = { gov: 'a b c', ngo: 'd' };

test.each([
  ['three who meet in pairs', lists(members, 'e: a b', 'f: b c', 'g: a c'), 1],
  ['a fourth comes to one of the meetings', lists(members, 'e: a b', 'f: b c', 'g: a c d'), 3 / 5],
  ['those who meet a third apart and nowhere else', lists(members, 'P1: a b c', 'P2: b c d', 'P3: d'), 0],
  ['the same three at three meetings', lists(members, 'e: a b c', 'f: a b c', 'g: a b c'), 1],
  ['at two, which are the path itself', lists(members, 'e: a b c', 'f: a b c'), 0],
  ['a tie between institutions closes nothing', lists(members, 'e: a b', 'f: b c', 'a-c'), 0],
  ['one meeting alone leads nowhere', lists(members, 'e: a b c d'), NaN],
])('%s', (_, network, expected) => {
  expect(opsahlClustering.compute(network)).toBe(expected);
});

test('is undefined without a path', () => {
  expect(measure(lists(members, 'e: a b'), ['opsahl-clustering'])).toMatchObject([{ value: NaN, why: { code: 'no-ties' } }]);
});
