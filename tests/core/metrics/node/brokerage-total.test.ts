import { expect, test } from 'vitest';
import { measure } from '#core/metrics/measure';
import { brokerageTotal } from '#core/metrics/node/brokerage-total';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

const values = (members: Record<string, string>, ties: string, parameters: Record<string, string> = {}) =>
  Object.fromEntries(valuesOf(brokerageTotal, sketch(members, ties), parameters));

const star = { A: 'h l1', B: 'l2 l3', C: 'l4' };

test('the sectors do not matter', () => {
  expect(values({ gov: 'b', ngo: 'a', '?': 'c' }, 'a>b b>c')).toEqual({ a: 0, b: 1, c: 0 });
});

test('ends that are tied need no broker, and who has no sector is left out', () => {
  expect(values({ gov: 'b', ngo: 'a', '?': 'c' }, 'a>b b>c a>c')).toEqual({ a: 0, b: 0, c: 0 });
  expect(values({ '-': 'a', gov: 'b c' }, 'a>b b>c')).toEqual({ a: NaN, b: 0, c: 0 });
});

test('an undirected tie is two arcs, so each pair counts twice', () => {
  expect(values(star, 'h-l1 h-l2 h-l3 h-l4')).toEqual({ h: 12, l1: 0, l2: 0, l3: 0, l4: 0 });
});

// Eight arcs among five: density 2/5, and a path is open with probability (2/5)² · 3/5.
test('by chance the convener of the star would have 12 · 0.096 of them', () => {
  expect(values(star, 'h-l1 h-l2 h-l3 h-l4', { score: 'expected' })['h']).toBeCloseTo(12 * 0.096, 15);
});

test('in the star the convener stands 8.3 standard deviations above chance', () => {
  expect(values(star, 'h-l1 h-l2 h-l3 h-l4', { score: 'z' })['h']).toBeCloseTo(8.307925, 6);
});

test('in a small partnership the deviation rests on too few cases', () => {
  const readings = measure(sketch(star, 'h-l1 h-l2 h-l3 h-l4'), [{ id: 'brokerage-total', parameters: { score: 'z' } }]);
  expect(readings[0]).toMatchObject({ subject: 'h', status: 'too-small', why: { code: 'small-group' } });
});

test('where nobody can broker anything there is no deviation', () => {
  expect(values({ gov: 'a b' }, 'a-b', { score: 'z' })).toEqual({ a: NaN, b: NaN });
  expect(values({ gov: 'a', '-': 'b' }, 'a-b', { score: 'expected' })).toEqual({ a: NaN, b: NaN });
});
