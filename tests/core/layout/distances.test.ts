import { expect, test } from 'vitest';
import { distancesOf } from '#core/layout/distances';
import { sequenceOf } from '#core/layout/sequence';
import { drawn } from '#support/drawn-network';

const distances = (...texts: string[]) => distancesOf(sequenceOf(texts.map(drawn)));

test('institutions are as far apart as the steps between them', () => {
  expect([...distances('a-b b-c').states[0]!]).toEqual([0, 1, 2, 1, 0, 1, 2, 1, 0]);
});

test('those without any path stand one step further apart than the farthest with one', () => {
  expect([...distances('a-b b-c d').states[0]!]).toEqual([0, 1, 2, 3, 1, 0, 1, 3, 2, 1, 0, 3, 3, 3, 3, 0]);
});

test('where nobody is connected everyone is one step apart', () => {
  expect([...distances('a b').states[0]!]).toEqual([0, 1, 1, 0]);
});

test('the mean counts the states in which both are present', () => {
  const { mean } = distances('a-b b-c', 'a-b a-c b');
  expect([...mean]).toEqual([0, 1, 1.5, 1, 0, 1.5, 1.5, 1.5, 0]);
});

test('two who never meet are as far apart as in all ties taken together', () => {
  const { mean, states } = distances('a-b', 'b-c');
  expect([...mean]).toEqual([0, 1, 2, 1, 0, 1, 2, 1, 0]);
  expect([...states[0]!]).toEqual([0, 1, 0, 1, 0, 0, 0, 0, 0]);
});
