import { expect, test } from 'vitest';
import { wassermanFaustCloseness } from '#core/metrics/node/wasserman-faust-closeness';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

const values = (ids: string, ties: string, parameters: Record<string, string | boolean> = {}) =>
  Object.fromEntries(valuesOf(wassermanFaustCloseness, sketch({ gov: ids }, ties), parameters));

test('who reaches few counts as little as those few', () => {
  const { p1, p5, p7 } = values('p0 p1 p2 p3 p4 p5 p6 p7', 'p0-p1 p1-p2 p2-p3 p4-p5 p5-p6');
  expect([p1, p5, p7]).toEqual([9 / 28, 2 / 7, 0]);
});

test('arcs are followed outwards, inwards or both ways', () => {
  expect(values('a b c', 'a>b b>c')).toEqual({ a: 2 / 3, b: 1 / 2, c: 0 });
  expect(values('a b c', 'a>b b>c', { direction: 'in' })).toEqual({ a: 0, b: 1 / 2, c: 2 / 3 });
  expect(values('a b c', 'a>b b>c', { direction: 'all' })).toEqual({ a: 2 / 3, b: 1, c: 2 / 3 });
});

test('with strengths a tie of strength 4 is a quarter as long', () => {
  expect(values('a b c', 'a-b*4 b-c*4', { weighted: true })).toEqual({ a: 8 / 3, b: 4, c: 8 / 3 });
});

test('alone in a county nobody is near', () => {
  expect(values('a', '')).toEqual({ a: NaN });
  expect(values('a b', '')).toEqual({ a: 0, b: 0 });
});
