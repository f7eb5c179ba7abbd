import { expect, test } from 'vitest';
import { structuralEquivalenceDistance } from '#core/metrics/dyad/structural-equivalence-distance';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

const values = (ids: string, ties: string, parameters = {}) =>
  Object.fromEntries(valuesOf(structuralEquivalenceDistance, sketch({ gov: ids }, ties), parameters));

test('the leaves of a star stand alike, and a tie between two does not part them', () => {
  expect(values('h l m', 'h-l h-m')).toEqual({ '["h","l"]': Math.sqrt(2), '["h","m"]': Math.sqrt(2), '["l","m"]': 0 });
  expect(values('h l m', 'h-l h-m l-m')).toEqual({ '["h","l"]': 0, '["h","m"]': 0, '["l","m"]': 0 });
});

test('arcs out and in are compared each for itself', () => {
  expect(values('a b c', 'a>c c>b')['["a","b"]']).toBe(Math.sqrt(2));
  expect(values('a b c', 'a>c b>c')['["a","b"]']).toBe(0);
});

test('strengths count where they are asked for', () => {
  expect(values('a b c', 'a-c*4 b-c')['["a","b"]']).toBe(0);
  expect(values('a b c', 'a-c*4 b-c', { weighted: true })['["a","b"]']).toBe(Math.sqrt(18));
});

test('of two alone there is no other to compare by', () => {
  expect(values('a b', 'a-b')).toEqual({ '["a","b"]': NaN });
});
