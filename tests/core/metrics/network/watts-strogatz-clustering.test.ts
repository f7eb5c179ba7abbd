import { expect, test } from 'vitest';
import { wattsStrogatzClustering } from '#core/metrics/network/watts-strogatz-clustering';
import { readingsOf } from '#support/networks';
import { sketch } from '#support/sketch';

const reading = (ids: string, ties: string) => readingsOf(wattsStrogatzClustering, sketch({ gov: ids }, ties))[0]!;

test.each([
  ['two triangles joined by a tie: four corners closed, two a third', 'a b c d e f', 'a-b b-c a-c d-e e-f d-f c-d', 7 / 9],
  ['those with fewer than two partners count zero', 'a b c d e', 'a-b b-c a-c d-e', 3 / 5],
  ['two tied institutions', 'a b', 'a-b', 0],
  ['nobody', '', '', NaN],
])('%s', (_, ids, ties, expected) => {
  expect(reading(ids, ties).value).toBe(expected);
});
