import { expect, test } from 'vitest';
import { nodeConnectivity } from '#core/metrics/network/node-connectivity';
import { readingsOf, valuesOf } from '#support/networks';
import { ring } from '#support/rings';
import { sketch } from '#support/sketch';

const value = (ids: string, ties: string, direction = 'out') => [
  ...valuesOf(nodeConnectivity, sketch({ gov: ids }, ties), { direction }).values(),
];

test.each([
  ['nobody to part', 'a', '', NaN],
  ['two who are not tied', 'a b', '', 0],
  ['two who are', 'a b', 'a-b', 1],
  ['parts that are not joined', 'a b c d', 'a-b c-d', 0],
  ['a star hangs on its centre', 'h l m n', 'h-l h-m h-n', 1],
  ['a square', 'a b c d', 'a-b b-c c-d d-a', 2],
  ['four who all know each other', 'a b c d', 'a-b a-c a-d b-c b-d c-d', 3],
  ['two cliques of four that share one member', 'a b c d e f g', 'a-b a-c a-d b-c b-d c-d d-e d-f d-g e-f e-g f-g', 1],
])('%s', (_, ids, ties, expected) => {
  expect(value(ids, ties)).toEqual([expected]);
});

test('the way through an institution with a single tie in counts', () => {
  expect(value('a b c', 'a>b b>c c>a c>b')).toEqual([1]);
  expect(value('a b c', 'a>b b>c c>a c>b', 'all')).toEqual([2]);
  expect(value('a b c', 'a>b b>c')).toEqual([0]);
});

test('where all are tied to all, the value is true by construction', () => {
  const [reading] = readingsOf(nodeConnectivity, sketch({ gov: 'a b c d e' }, 'a-b a-c a-d a-e b-c b-d b-e c-d c-e d-e'));
  expect(reading).toMatchObject({ value: 4, status: 'trivial', why: { code: 'complete' } });
});

test.each([127, 128, 129])('a ring of %i ties falls apart when two leave', (count) => {
  expect([...valuesOf(nodeConnectivity, ring(count)).values()]).toEqual([2]);
});
