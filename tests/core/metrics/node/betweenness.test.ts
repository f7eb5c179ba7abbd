import { expect, test } from 'vitest';
import { betweenness } from '#core/metrics/node/betweenness';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

const raw = { normalised: false };
const values = (ids: string, ties: string, parameters: Record<string, string | boolean>) =>
  Object.fromEntries(valuesOf(betweenness, sketch({ gov: ids }, ties), parameters));

test.each([
  ['on a path the two in the middle each lie between two pairs', 'a b c d', 'a-b b-c c-d', { a: 0, b: 2, c: 2, d: 0 }],
  ['two triangles joined by a tie', 'a b c d e f', 'a-b b-c a-c d-e e-f d-f c-d', { a: 0, b: 0, c: 6, d: 6, e: 0, f: 0 }],
  ['two equally short paths share what lies between', 'a b c d', 'a-b b-c c-d d-a', { a: 0.5, b: 0.5, c: 0.5, d: 0.5 }],
  ['whoever is out of reach lies between nobody', 'a b c d', 'a-b b-c', { a: 0, b: 1, c: 0, d: 0 }],
])('%s', (_, ids, ties, expected) => {
  expect(values(ids, ties, raw)).toEqual(expected);
});

test('normalised, the centre of a star has 1', () => {
  expect(values('h a b c d', 'h-a h-b h-c h-d', {})).toEqual({ h: 1, a: 0, b: 0, c: 0, d: 0 });
});

test('along arcs each ordered pair counts, and the way back is another way', () => {
  expect(values('a b c', 'a>b b>c', raw)).toEqual({ a: 0, b: 1, c: 0 });
  expect(values('a b c', 'a>b b>c', {})).toEqual({ a: 0, b: 1 / 2, c: 0 });
  expect(values('a b c', 'a>b b>c', { direction: 'all' })).toEqual({ a: 0, b: 1, c: 0 });
  expect(values('a b c', 'a>b b>c c>a', raw)).toEqual({ a: 1, b: 1, c: 1 });
});

test('a strong detour is shorter than a weak tie', () => {
  expect(values('a b c', 'a-b*1 a-c*5 c-b*5', { ...raw, weighted: true })).toEqual({ a: 0, b: 0, c: 1 });
});

test('lengths that differ by rounding alone are equal: 1/2 + 1/12 and 1/3 + 1/4', () => {
  const expected = { s: 0, a: 1 / 2, b: 1 / 2, t: 1 };
  expect(values('s a b t', 's-a*2 a-t*12 s-b*3 b-t*4', { ...raw, weighted: true })).toEqual(expected);
});

test('a county of two has nobody between', () => {
  expect(values('a b', 'a-b', {})).toEqual({ a: NaN, b: NaN });
  expect(values('a b', 'a-b', raw)).toEqual({ a: 0, b: 0 });
});
