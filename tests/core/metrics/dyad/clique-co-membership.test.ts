import { expect, test } from 'vitest';
import { cliqueCoMembership } from '#core/metrics/dyad/clique-co-membership';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

const values = (ids: string, ties: string, parameters = {}) =>
  Object.fromEntries(valuesOf(cliqueCoMembership, sketch({ gov: ids }, ties), parameters));

test('a tie that two triangles share is in both', () => {
  expect(values('a b c d', 'a-b a-c b-c b-d c-d')).toEqual({
    '["a","b"]': 1,
    '["a","c"]': 1,
    '["a","d"]': 0,
    '["b","c"]': 2,
    '["b","d"]': 1,
    '["c","d"]': 1,
  });
});

test('a tie outside any triangle is a clique of two', () => {
  expect(values('a b', 'a-b')).toEqual({ '["a","b"]': 0 });
  expect(values('a b', 'a-b', { atLeast: 2 })).toEqual({ '["a","b"]': 1 });
});

test('a search over the limit says nothing of any pair', () => {
  expect(values('a b c', 'a-b b-c a-c', { limit: 1 })).toEqual({ '["a","b"]': NaN, '["a","c"]': NaN, '["b","c"]': NaN });
});
