import { expect, test } from 'vitest';
import { cliqueNumber } from '#core/metrics/network/clique-number';
import { readingsOf, valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

test.each([
  ['nobody there', '', '', 0],
  ['alone', 'a', '', 1],
  ['nobody tied', 'a b', '', 1],
  ['a path', 'a b c', 'a-b b-c', 2],
  ['two triangles joined by a tie', 'a b c d e f', 'a-b b-c a-c d-e e-f d-f c-d', 3],
  ['four who all know each other, and one who knows three of them', 'a b c d e', 'a-b a-c a-d b-c b-d c-d e-a e-b e-c', 4],
  ['direction is ignored', 'a b c', 'a>b c>b a>c', 3],
])('%s', (_, ids, ties, expected) => {
  expect([...valuesOf(cliqueNumber, sketch({ gov: ids }, ties)).values()]).toEqual([expected]);
});

test('what takes too many steps is left unsaid', () => {
  const [reading] = readingsOf(cliqueNumber, sketch({ gov: 'a b c d e' }, 'a-b b-c c-d d-e'), { limit: 3 });
  expect(reading).toMatchObject({ value: NaN, status: 'undefined', why: { code: 'too-costly' } });
});
