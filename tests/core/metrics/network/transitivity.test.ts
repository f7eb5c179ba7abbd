import { expect, test } from 'vitest';
import { transitivity } from '#core/metrics/network/transitivity';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

test.each([
  ['a path closes nothing', 'a b c d', 'a-b b-c c-d', 0],
  ['two triangles joined by a tie: 6 of 10 triples', 'a b c d e f', 'a-b b-c a-c d-e e-f d-f c-d', 3 / 5],
  ['where all know each other every triple is closed', 'a b c d', 'a-b a-c a-d b-c b-d c-d', 1],
  ['ties that touch nowhere hold no triple', 'a b c d', 'a-b c-d', NaN],
  ['direction is ignored', 'a b c', 'a>b c>b a>c', 1],
])('%s', (_, ids, ties, expected) => {
  expect([...valuesOf(transitivity, sketch({ gov: ids }, ties)).values()]).toEqual([expected]);
});
