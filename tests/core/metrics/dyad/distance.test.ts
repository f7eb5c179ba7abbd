import { expect, test } from 'vitest';
import { distance } from '#core/metrics/dyad/distance';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

const values = (ids: string, ties: string, parameters = {}) =>
  Object.fromEntries(valuesOf(distance, sketch({ gov: ids }, ties), parameters));

test('steps are counted along the shortest path, and where none leads there is no distance', () => {
  expect(values('a b c d', 'a-b b-c')).toEqual({
    '["a","b"]': 1,
    '["a","c"]': 2,
    '["a","d"]': NaN,
    '["b","c"]': 1,
    '["b","d"]': NaN,
    '["c","d"]': NaN,
  });
});

test('along arcs the way back may be longer, or missing', () => {
  expect(values('a b c', 'a>b b>c c>a')).toEqual({
    '["a","b"]': 1,
    '["a","c"]': 2,
    '["b","a"]': 2,
    '["b","c"]': 1,
    '["c","a"]': 1,
    '["c","b"]': 2,
  });
  expect(values('a b', 'a>b')).toEqual({ '["a","b"]': 1, '["b","a"]': NaN });
  expect(values('a b', 'a>b', { direction: 'all' })).toEqual({ '["a","b"]': 1 });
});

test('a tie of strength 4 is a quarter long', () => {
  expect(values('a b c', 'a-b*4 b-c*2 a-c', { weighted: true })).toEqual({ '["a","b"]': 1 / 4, '["a","c"]': 3 / 4, '["b","c"]': 1 / 2 });
});

test('alone there is no pair', () => {
  expect(values('a', '')).toEqual({});
});
