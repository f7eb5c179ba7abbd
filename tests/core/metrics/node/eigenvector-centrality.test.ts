import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { eigenvectorCentrality } from '#core/metrics/node/eigenvector-centrality';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

const values = (ids: string, ties: string, parameters: Record<string, string | boolean> = {}) =>
  Object.fromEntries(valuesOf(eigenvectorCentrality, sketch({ gov: ids }, ties), parameters));

const near = (expected: Record<string, number>) =>
  Object.fromEntries(Object.entries(expected).map(([id, value]) => [id, expect.closeTo(value, 13)]));

const why = (ids: string, ties: string) => measure(sketch({ gov: ids }, ties), ['eigenvector-centrality'])[0]?.why?.code;

test.each([
  [
    'in a star of four leaves a leaf is half as important',
    'h a b c d',
    'h-a h-b h-c h-d',
    { h: 1, a: 1 / 2, b: 1 / 2, c: 1 / 2, d: 1 / 2 },
  ],
  ['a path of three: one over the root of two', 'a b c', 'a-b b-c', { a: Math.SQRT1_2, b: 1, c: Math.SQRT1_2 }],
  ['where all are alike all have 1', 'a b c d', 'a-b b-c c-d d-a', { a: 1, b: 1, c: 1, d: 1 }],
  ['a part with a smaller root gets nothing', 'a b c d e', 'a-b b-c a-c d-e', { a: 1, b: 1, c: 1, d: 0, e: 0 }],
])('%s', (_, ids, ties, expected) => {
  expect(values(ids, ties)).toEqual(near(expected));
});

test('each component by itself has a leader of its own, an isolate has none', () => {
  expect(values('a b c d e f', 'a-b b-c a-c d-e', { within: 'component' })).toEqual({ ...near({ a: 1, b: 1, c: 1, d: 1, e: 1 }), f: NaN });
});

test.each([
  ['there are no ties', 'a b', '', 'eigenvalue-zero'],
  ['arcs lead round nowhere', 'a b c', 'a>b b>c a>c', 'eigenvalue-zero'],
  ['two separate parts are equally strong', 'a b c d', 'a-b c-d', 'eigenvalue-shared'],
  ['two circles, none of which leads to the other', 'a b c d e', 'a>b b>a c>d d>c a>e c>e', 'eigenvalue-shared'],
])('is undefined where %s', (_, ids, ties, code) => {
  expect(why(ids, ties)).toBe(code);
});

// a and b point at each other, b at c, c at d: 1, 1, 1, 1 with λ = 1.
test('those to whom the circle leads are worth what it is worth', () => {
  expect(values('a b c d', 'a>b b>a b>c c>d')).toEqual(near({ a: 1, b: 1, c: 1, d: 1 }));
  expect(values('a b c d', 'a>b b>a b>c c>d', { direction: 'out' })).toEqual(near({ a: 1, b: 1, c: 0, d: 0 }));
});

// λ = 1 twice; the only vector without negative entries gives the first circle nothing.
test('of two equal circles the one that is led to has the value', () => {
  expect(values('a b c d', 'a>b b>a b>c c>d d>c')).toEqual(near({ a: 0, b: 0, c: 1, d: 1 }));
});

test('with strengths the stronger pair comes first', () => {
  expect(values('a b c d', 'a-b*3 c-d', { weighted: true })).toEqual(near({ a: 1, b: 1, c: 0, d: 0 }));
});

test('with weak ties between strong pairs small values are exact too: 1/100 of it a step further', () => {
  const { c } = values('a b c', 'a-b*100 b-c', { weighted: true });
  expect(c).toBeCloseTo(1 / Math.hypot(100, 1), 15);
});
