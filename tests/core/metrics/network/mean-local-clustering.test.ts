import { expect, test } from 'vitest';
import { meanLocalClustering } from '#core/metrics/network/mean-local-clustering';
import { readingsOf } from '#support/networks';
import { sketch } from '#support/sketch';

const reading = (ids: string, ties: string) => readingsOf(meanLocalClustering, sketch({ gov: ids }, ties))[0]!;

test.each([
  ['two triangles joined by a tie: four corners closed, two a third', 'a b c d e f', 'a-b b-c a-c d-e e-f d-f c-d', 7 / 9],
  ['those with fewer than two partners are left out', 'a b c d e', 'a-b b-c a-c d-e', 1],
  ['a star', 'h a b c', 'h-a h-b h-c', 0],
  ['two tied institutions', 'a b', 'a-b', NaN],
  ['nobody', '', '', NaN],
])('%s', (_, ids, ties, expected) => {
  expect(reading(ids, ties).value).toBe(expected);
});

test('the reading says how many have two partners', () => {
  expect(reading('a b c d e f', 'a-b b-c a-c c-d')).toMatchObject({ value: 7 / 9, of: 3 });
});
