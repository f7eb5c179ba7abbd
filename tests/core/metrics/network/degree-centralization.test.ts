import { expect, test } from 'vitest';
import { degreeCentralization } from '#core/metrics/network/degree-centralization';
import { measure } from '#core/metrics/measure';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

const value = (ids: string, ties: string, direction = 'all') => [
  ...valuesOf(degreeCentralization, sketch({ gov: ids }, ties), { direction }).values(),
];

test.each([
  ['a star', 'h a b c d', 'h-a h-b h-c h-d', 1],
  ['a path of four', 'a b c d', 'a-b b-c c-d', 1 / 3],
  ['two triangles joined by a tie', 'a b c d e f', 'a-b b-c a-c d-e e-f d-f c-d', 1 / 5],
  ['two, of whom neither can be the centre', 'a b', 'a-b', NaN],
])('%s', (_, ids, ties, expected) => {
  expect(value(ids, ties)).toEqual([expected]);
});

test.each([
  ['out', 'h>a h>b h>c', 1],
  ['in', 'a>h b>h c>h', 1],
  ['all', 'h>a a>h h>b b>h h>c c>h', 1],
  ['in', 'h>a h>b h>c', 1 / 9],
])('directed %s of %s reaches its maximum only in a star of its own', (direction, ties, expected) => {
  expect(value('h a b c', ties, direction)).toEqual([expected]);
});

test.each([
  ['everyone is tied to everyone', 'a-b a-c a-d b-c b-d c-d', { value: 0, status: 'trivial', why: { code: 'complete' } }],
  ['nobody is tied to anybody', '', { value: 0, status: 'trivial', why: { code: 'empty' } }],
  ['there are four institutions', 'a-b b-c c-d', { value: 1 / 3, status: 'too-small', why: { code: 'few-nodes' } }],
])('says what the value is worth where %s', (_, ties, expected) => {
  expect(measure(sketch({ gov: 'a b c d' }, ties), ['degree-centralization'])).toMatchObject([expected]);
});
