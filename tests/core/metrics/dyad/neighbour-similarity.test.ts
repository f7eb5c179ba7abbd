import { expect, test } from 'vitest';
import { neighbourSimilarity } from '#core/metrics/dyad/neighbour-similarity';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

const values = (ids: string, ties: string) => Object.fromEntries(valuesOf(neighbourSimilarity, sketch({ gov: ids }, ties)));

test('the leaves of a star have the same partners, its centre others', () => {
  expect(values('h l m', 'h-l h-m')).toEqual({ '["h","l"]': 0, '["h","m"]': 0, '["l","m"]': 1 });
});

test('a tie between two makes each a partner whom the other lacks', () => {
  expect(values('a b c', 'a-b b-c a-c')).toEqual({ '["a","b"]': 1 / 3, '["a","c"]': 1 / 3, '["b","c"]': 1 / 3 });
});

test('two without ties have nothing to compare, one with another has nothing in common', () => {
  expect(values('a b c d', 'a-b')).toEqual({
    '["a","b"]': 0,
    '["a","c"]': 0,
    '["a","d"]': 0,
    '["b","c"]': 0,
    '["b","d"]': 0,
    '["c","d"]': NaN,
  });
});

test('direction is ignored', () => {
  expect(values('h l m', 'h>l m>h')).toEqual({ '["h","l"]': 0, '["h","m"]': 0, '["l","m"]': 1 });
});
