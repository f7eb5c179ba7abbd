import { expect, test } from 'vitest';
import { embeddedness } from '#core/metrics/dyad/embeddedness';
import { readingsOf } from '#support/networks';
import { sketch } from '#support/sketch';

const values = (ids: string, ties: string, parameters: Record<string, boolean> = {}) =>
  readingsOf(embeddedness, sketch({ gov: ids }, ties), parameters).map(({ subject, value }) => [subject, value].flat().join(' '));

test.each([
  ['two triangles on one tie', 'a b c d', 'a-b a-c b-c a-d b-d', ['a b 2', 'a c 1', 'a d 1', 'b c 1', 'b d 1']],
  ['a circle of four', 'a b c d', 'a-b b-c c-d d-a', ['a b 0', 'a d 0', 'b c 0', 'c d 0']],
  ['arcs to or from a third either way are a partner in common', 'a b c', 'a>b c>a b>c', ['a b 1', 'b c 1', 'c a 1']],
  ['no ties, no values', 'a b', '', []],
])('%s', (_, ids, ties, expected) => {
  expect(values(ids, ties)).toEqual(expected);
});

test('mutual: only triangles of three ties both ways count', () => {
  expect(values('a b c d', 'a-b b-c a-c a-d d>b', { mutual: true })).toEqual([
    'a b 1',
    'a c 1',
    'a d 0',
    'b a 1',
    'b c 1',
    'c a 1',
    'c b 1',
    'd a 0',
    'd b 0',
  ]);
});

test('without direction every tie stands both ways', () => {
  expect(values('a b c', 'a-b b-c a-c', { mutual: true })).toEqual(['a b 1', 'a c 1', 'b c 1']);
});
