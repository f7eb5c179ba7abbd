import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { robinsAlexanderClustering } from '#core/metrics/two-mode/robins-alexander-clustering';
import { lists } from '#support/lists';

const team = lists({ gov: 'a b c', ngo: 'd' }, 'P1: a b c', 'P2: b c d', 'P3: d');

test.each([
  ['one four-cycle, ten paths of three', team, 2 / 5],
  ['everyone everywhere', lists({ gov: 'a b c' }, 'e: a b c', 'f: a b c'), 1],
  ['a chain', lists({ gov: 'a b c' }, 'e: a b', 'f: b c'), 0],
  ['a tie between institutions closes nothing', lists({ gov: 'a b c' }, 'e: a b', 'f: b c', 'a-c'), 0],
  ['one event alone has no path of three', lists({ gov: 'a b c' }, 'e: a b c'), NaN],
])('%s', (_, network, expected) => {
  expect(robinsAlexanderClustering.compute(network)).toBe(expected);
});

test('is undefined without a path, and says little of four institutions', () => {
  expect(measure(lists({ gov: 'a b' }, 'e: a b'), ['robins-alexander-clustering'])).toMatchObject([{ why: { code: 'no-ties' } }]);
  expect(measure(team, ['robins-alexander-clustering'])).toMatchObject([{ status: 'too-small', why: { code: 'few-nodes' } }]);
});
