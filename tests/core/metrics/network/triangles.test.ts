import { expect, test } from 'vitest';
import { triangles } from '#core/metrics/network/triangles';
import { readingsOf } from '#support/networks';
import { sketch } from '#support/sketch';

const reading = (ids: string, ties: string) => readingsOf(triangles, sketch({ gov: ids }, ties))[0]!;

test.each([
  ['everyone with everyone', 'a b c d', 'a-b a-c a-d b-c b-d c-d', 4],
  ['two triangles joined by a tie', 'a b c d e f', 'a-b b-c a-c d-e e-f d-f c-d', 2],
  ['a circle of four', 'a b c d', 'a-b b-c c-d d-a', 0],
  ['whichever way arcs point', 'a b c', 'a>b b>c c>a', 1],
  ['nobody', '', '', 0],
])('%s', (_, ids, ties, expected) => {
  expect(reading(ids, ties).value).toBe(expected);
});
