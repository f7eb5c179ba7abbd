import { expect, test } from 'vitest';
import { tieSpan } from '#core/metrics/dyad/tie-span';
import { readingsOf, valuesOf } from '#support/networks';
import { ring } from '#support/rings';
import { sketch } from '#support/sketch';

const values = (ids: string, ties: string) => Object.fromEntries(valuesOf(tieSpan, sketch({ gov: ids }, ties)));

test('a partner in common is the shortest way round', () => {
  expect(values('a b c', 'a-b b-c a-c')).toEqual({ '["a","b"]': 2, '["a","c"]': 2, '["b","c"]': 2 });
});

test('in a square the way round takes three steps, with a diagonal two', () => {
  expect(values('a b c d', 'a-b b-c c-d d-a')).toEqual({ '["a","b"]': 3, '["a","d"]': 3, '["b","c"]': 3, '["c","d"]': 3 });
  expect(values('a b c d', 'a-b b-c c-d d-a a-c')['["a","c"]']).toBe(2);
});

test('there is no way round a bridge', () => {
  const readings = readingsOf(tieSpan, sketch({ gov: 'a b c d' }, 'a-b b-c a-c c-d'));
  expect(readings.at(-1)).toMatchObject({ subject: ['c', 'd'], value: NaN, status: 'undefined', why: { code: 'disconnected' } });
});

test('direction is ignored', () => {
  expect(values('a b c', 'a>b c>b a>c')).toEqual({ '["a","b"]': 2, '["a","c"]': 2, '["b","c"]': 2 });
});

test.each([5, 6, 127, 128])('the way round a ring of %i ties takes all the others', (count) => {
  expect([...new Set(valuesOf(tieSpan, ring(count)).values())]).toEqual([count - 1]);
});
