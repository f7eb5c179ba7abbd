import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { sketch } from '#support/sketch';

const read = (ids: string, ties: string, parameters = {}) =>
  measure(sketch({ gov: ids }, ties), [{ id: 'community-modularity', parameters }]).map(({ value }) => value);

test.each([
  ['two triangles joined by a tie', 'a b c d e f', 'a-b b-c a-c d-e e-f d-f c-d', 5 / 14],
  ['two pairs apart', 'a b c d', 'a-b c-d', 1 / 2],
  ['one pair', 'a b', 'a-b', 0],
  // The best of all partitions, as exhaustive search finds it.
  ['the kite of Krackhardt', 'a b c d e f g h i j', 'a-b a-c a-d a-f b-d b-e b-g c-d c-f d-e d-f d-g e-g f-g f-h g-h h-i i-j', 2 / 9],
])('%s', (_, ids, ties, expected) => {
  expect(read(ids, ties)[0]).toBeCloseTo(expected, 12);
});

test('without ties there is none', () => {
  expect(read('a b', '')).toEqual([NaN]);
});

test('strengths count where they are asked for', () => {
  expect(read('a b c d', 'a-b*9 b-c c-d*9 d-a', { weighted: true })[0]).toBeCloseTo(9 / 10 - 1 / 2, 12);
});
