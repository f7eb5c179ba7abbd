import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { sketch } from '#support/sketch';

const read = (ids: string, ties: string, parameters = {}) =>
  measure(sketch({ gov: ids }, ties), [{ id: 'community-stability', parameters }]).map(({ value }) => value);

test('where there is one good partition all searches find it', () => {
  expect(read('a b c d e f', 'a-b b-c a-c d-e e-f d-f c-d')).toEqual([1]);
});

test('in a ring of six it depends on the search who goes with whom', () => {
  const [value] = read('a b c d e f', 'a-b b-c c-d d-e e-f f-a');
  expect(value).toBeGreaterThan(-0.5);
  expect(value).toBeLessThan(0.9);
});

test('without ties there is none', () => {
  expect(read('a b', '')).toEqual([NaN]);
});

test('the same seed gives the same value', () => {
  const ring = ['a b c d e f', 'a-b b-c c-d d-e e-f f-a'] as const;
  expect(read(...ring, { seed: 7 })).toEqual(read(...ring, { seed: 7 }));
});
