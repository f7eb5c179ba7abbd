import { expect, test } from 'vitest';
import { tieConnectivity } from '#core/metrics/network/tie-connectivity';
import { valuesOf } from '#support/networks';
import { ring } from '#support/rings';
import { sketch } from '#support/sketch';

const value = (ids: string, ties: string, direction = 'out') => [
  ...valuesOf(tieConnectivity, sketch({ gov: ids }, ties), { direction }).values(),
];

test.each([
  ['nobody to part', 'a', '', NaN],
  ['two who are not tied', 'a b', '', 0],
  ['parts that are not joined', 'a b c d', 'a-b c-d', 0],
  ['a star loses a leaf with one tie', 'h l m n', 'h-l h-m h-n', 1],
  ['a square', 'a b c d', 'a-b b-c c-d d-a', 2],
  ['strength does not count', 'a b c', 'a-b*9 b-c*9', 1],
  ['two cliques of four that share one member', 'a b c d e f g', 'a-b a-c a-d b-c b-d c-d d-e d-f d-g e-f e-g f-g', 3],
])('%s', (_, ids, ties, expected) => {
  expect(value(ids, ties)).toEqual([expected]);
});

test('along the arcs the narrowest place may be narrower', () => {
  expect(value('a b c', 'a>b b>c c>a c>b')).toEqual([1]);
  expect(value('a b c', 'a>b b>c c>a c>b', 'all')).toEqual([2]);
  expect(value('a b c', 'a>b b>c')).toEqual([0]);
});

test.each([127, 128, 129])('a ring of %i ties falls apart when two go', (count) => {
  expect([...valuesOf(tieConnectivity, ring(count)).values()]).toEqual([2]);
});
