import { expect, test } from 'vitest';
import { bicomponents } from '#core/metrics/network/bicomponents';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

test.each([
  ['nobody tied', 'a b', '', {}],
  ['every tie of a path is a bridge', 'a b c', 'a-b b-c', { '["a","b"]': 2, '["b","c"]': 2 }],
  ['a star holds together by its centre alone', 'h l m', 'h-l h-m', { '["h","l"]': 2, '["h","m"]': 2 }],
  [
    'two triangles and the tie between them',
    'a b c d e f',
    'a-b b-c a-c d-e e-f d-f c-d',
    { '["a","b","c"]': 3, '["c","d"]': 2, '["d","e","f"]': 3 },
  ],
  ['two triangles that share a corner', 'a b c d e', 'a-b b-c a-c c-d d-e c-e', { '["a","b","c"]': 3, '["c","d","e"]': 3 }],
  ['a ring holds together whoever leaves', 'a b c d', 'a-b b-c c-d d-a', { '["a","b","c","d"]': 4 }],
  ['direction is ignored', 'a b c', 'a>b c>b a>c', { '["a","b","c"]': 3 }],
])('%s', (_, ids, ties, expected) => {
  expect(Object.fromEntries(valuesOf(bicomponents, sketch({ gov: ids }, ties)))).toEqual(expected);
});
