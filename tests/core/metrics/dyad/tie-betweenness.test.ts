import { expect, test } from 'vitest';
import { tieBetweenness } from '#core/metrics/dyad/tie-betweenness';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

const values = (ids: string, ties: string, parameters = {}) =>
  Object.fromEntries(valuesOf(tieBetweenness, sketch({ gov: ids }, ties), parameters));

test('the middle of a path carries most', () => {
  expect(values('a b c d', 'a-b b-c c-d')).toEqual({ '["a","b"]': 3, '["b","c"]': 4, '["c","d"]': 3 });
  expect(values('a b c d', 'a-b b-c c-d', { normalised: true })).toEqual({ '["a","b"]': 1 / 2, '["b","c"]': 2 / 3, '["c","d"]': 1 / 2 });
});

test('equally short paths share', () => {
  expect(values('a b c d', 'a-b b-c c-d d-a')).toEqual({ '["a","b"]': 2, '["a","d"]': 2, '["b","c"]': 2, '["c","d"]': 2 });
});

test('along the arcs each way counts for itself', () => {
  expect(values('a b c', 'a>b b>c')).toEqual({ '["a","b"]': 2, '["b","c"]': 2 });
  expect(values('a b c', 'a>b b>c', { normalised: true })).toEqual({ '["a","b"]': 1 / 3, '["b","c"]': 1 / 3 });
  expect(values('a b c', 'a>b b>c', { direction: 'all' })).toEqual({ '["a","b"]': 2, '["b","c"]': 2 });
});

// 1/2 + 1/12 and 1/3 + 1/4 differ in their last bit.
test('paths whose lengths only rounding tells apart share', () => {
  expect(values('a b s t', 's-a*2 a-t*12 s-b*3 b-t*4', { weighted: true })).toEqual({
    '["a","s"]': 3 / 2,
    '["a","t"]': 5 / 2,
    '["b","s"]': 3 / 2,
    '["b","t"]': 5 / 2,
  });
});

test('where nobody is tied there is nothing to say', () => {
  expect(values('a b', '')).toEqual({});
});
