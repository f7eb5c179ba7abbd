import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { reachableCloseness } from '#core/metrics/node/reachable-closeness';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

const values = (ids: string, ties: string, parameters: Record<string, string | boolean> = {}) =>
  Object.fromEntries(valuesOf(reachableCloseness, sketch({ gov: ids }, ties), parameters));

test('only those in reach count, which flatters a small part', () => {
  const { p1, p5, p7 } = values('p0 p1 p2 p3 p4 p5 p6 p7', 'p0-p1 p1-p2 p2-p3 p4-p5 p5-p6');
  expect([p1, p5, p7]).toEqual([3 / 4, 1, NaN]);
});

test('not normalised it is one over the sum of distances', () => {
  expect(values('a b c d', 'a-b b-c c-d', { normalised: false })).toEqual({ a: 1 / 6, b: 1 / 4, c: 1 / 4, d: 1 / 6 });
});

test('an arc that only comes in reaches nobody', () => {
  expect(values('a b c', 'a>b b>c')).toEqual({ a: 2 / 3, b: 1, c: NaN });
  expect(values('a b c', 'a>b b>c', { direction: 'in' })).toEqual({ a: NaN, b: 1, c: 2 / 3 });
});

test('who reaches nobody is told so', () => {
  expect(measure(sketch({ gov: 'a b c' }, 'a-b'), ['reachable-closeness'])).toMatchObject([
    { status: 'ok' },
    { status: 'ok' },
    { status: 'undefined', why: { code: 'unreachable' } },
  ]);
});
