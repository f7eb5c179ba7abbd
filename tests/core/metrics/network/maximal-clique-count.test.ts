import { expect, test } from 'vitest';
import { maximalCliqueCount } from '#core/metrics/network/maximal-clique-count';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

const count = (ids: string, ties: string, parameters = {}) => [
  ...valuesOf(maximalCliqueCount, sketch({ gov: ids }, ties), parameters).values(),
];

test('pairs and institutions without ties count where they are asked for', () => {
  const ties = 'a-b b-c a-c c-d';
  expect([1, 2, 3, 4].map((atLeast) => count('a b c d e', ties, { atLeast })[0])).toEqual([3, 2, 1, 0]);
});

test('cliques may share members', () => {
  expect(count('a b c d', 'a-b a-c b-c b-d c-d')).toEqual([2]);
});

test('three times three who know all but their own kind make 27', () => {
  const ids = ['a', 'b', 'c'].flatMap((kind) => [1, 2, 3].map((i) => kind + i));
  const ties = ids.flatMap((from) => ids.filter((to) => from[0]! < to[0]!).map((to) => `${from}-${to}`));
  expect(count(ids.join(' '), ties.join(' '))).toEqual([27]);
});

test('it is not counted at all where that takes too long', () => {
  expect(count('a b c', 'a-b b-c a-c', { limit: 1 })).toEqual([NaN]);
});
