import { expect, test } from 'vitest';
import { maxFlow } from '#core/metrics/dyad/max-flow';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

const values = (ids: string, ties: string, parameters = {}) =>
  Object.fromEntries(valuesOf(maxFlow, sketch({ gov: ids }, ties), parameters));

test('as many paths as share no tie', () => {
  expect(values('a b c d', 'a-b b-c c-d d-a a-c')).toEqual({
    '["a","b"]': 2,
    '["a","c"]': 3,
    '["a","d"]': 2,
    '["b","c"]': 2,
    '["b","d"]': 2,
    '["c","d"]': 2,
  });
});

test('none where no path leads', () => {
  expect(values('a b c', 'a-b')).toEqual({ '["a","b"]': 1, '["a","c"]': 0, '["b","c"]': 0 });
  expect(values('a b', 'a>b')).toEqual({ '["a","b"]': 1, '["b","a"]': 0 });
  expect(values('a b', 'a>b', { direction: 'all' })).toEqual({ '["a","b"]': 1 });
});

test('a path holds as much as its weakest tie', () => {
  expect(values('a b c', 'a-b*4 b-c*2 a-c*1.5', { weighted: true })).toEqual({ '["a","b"]': 5.5, '["a","c"]': 3.5, '["b","c"]': 3.5 });
});

// A path found first may have to give way: s to t over the tie from a to b blocks both others.
test('arcs in between are taken back where that lets more through', () => {
  expect(values('a b s t', 's>a s>b a>b a>t b>t')['["s","t"]']).toBe(2);
  expect(values('a b s t', 's>a*9 s>b*1 a>b*9 a>t*1 b>t*9', { weighted: true })['["s","t"]']).toBe(10);
});
