import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { cScore } from '#core/metrics/two-mode/c-score';
import { lists } from '#support/lists';

const team = lists({ gov: 'a b c', ngo: 'd' }, 'P1: a b c', 'P2: b c d', 'P3: d');

test.each([
  ['two checkerboards of a and d, one each of b and c with d, over six pairs', team, 2 / 3],
  ['two who never come together', lists({ gov: 'a b' }, 'e: a', 'f: b', 'g: a'), 2],
  ['the less active come where the more active do', lists({ gov: 'a b' }, 'e: a b', 'f: a'), 0],
])('%s', (_, network, expected) => {
  expect(cScore.compute(network)).toBe(expected);
});

test('is undefined with one event', () => {
  expect(measure(lists({ gov: 'a b' }, 'e: a b'), ['c-score'])).toMatchObject([{ value: NaN, why: { code: 'few-nodes' } }]);
});
