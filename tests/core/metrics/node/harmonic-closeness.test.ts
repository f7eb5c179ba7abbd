import { expect, test } from 'vitest';
import { harmonicCloseness } from '#core/metrics/node/harmonic-closeness';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

const values = (ids: string, ties: string, parameters: Record<string, string | boolean> = {}) =>
  Object.fromEntries(valuesOf(harmonicCloseness, sketch({ gov: ids }, ties), parameters));

// (1 + 1/2 + 1/3) / 3 and (1 + 1 + 1/2) / 3; sums of thirds are not exact.
test('on a path those in the middle are nearer to the rest', () => {
  const { a, b, c, d } = values('a b c d', 'a-b b-c c-d');
  expect([a, d]).toEqual([expect.closeTo(11 / 18, 15), expect.closeTo(11 / 18, 15)]);
  expect([b, c]).toEqual([5 / 6, 5 / 6]);
});

test('whoever is out of reach adds nothing, and an isolate has zero', () => {
  const { p1, p5, p7 } = values('p0 p1 p2 p3 p4 p5 p6 p7', 'p0-p1 p1-p2 p2-p3 p4-p5 p5-p6');
  expect([p1, p5, p7]).toEqual([5 / 14, 2 / 7, 0]);
});

test('arcs are followed outwards, inwards or both ways', () => {
  expect(values('a b c', 'a>b b>c')).toEqual({ a: 3 / 4, b: 1 / 2, c: 0 });
  expect(values('a b c', 'a>b b>c', { direction: 'in' })).toEqual({ a: 0, b: 1 / 2, c: 3 / 4 });
  expect(values('a b c', 'a>b b>c', { direction: 'all' })).toEqual({ a: 3 / 4, b: 1, c: 3 / 4 });
});

test('with strengths a tie of strength 4 is a quarter as long', () => {
  expect(values('a b c', 'a-b*4 b-c*4', { weighted: true })).toEqual({ a: 3, b: 4, c: 3 });
});

test('not normalised it is the sum; alone in a county there is nobody to be near', () => {
  expect(values('a b c', 'a-b b-c', { normalised: false })).toEqual({ a: 1.5, b: 2, c: 1.5 });
  expect(values('a', '', { normalised: false })).toEqual({ a: 0 });
  expect(values('a', '')).toEqual({ a: NaN });
});
