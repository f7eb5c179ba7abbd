import { expect, test } from 'vitest';
import { brokerageCoordinator } from '#core/metrics/node/brokerage-coordinator';
import { valuesOf } from '#support/networks';
import { sketch } from '#support/sketch';

const values = (members: Record<string, string>, ties: string, parameters: Record<string, string> = {}) =>
  Object.fromEntries(valuesOf(brokerageCoordinator, sketch(members, ties), parameters));

const star = { A: 'h l1', B: 'l2 l3', C: 'l4' };

test('a path of one sector is coordinated from its middle', () => {
  expect(values({ gov: 'a b c' }, 'a>b b>c')).toEqual({ a: 0, b: 1, c: 0 });
});

test('ends that are tied need no broker, and who has no sector is left out', () => {
  expect(values({ gov: 'a b c' }, 'a>b b>c a>c')).toEqual({ a: 0, b: 0, c: 0 });
  expect(values({ '-': 'a', gov: 'b c' }, 'a>b b>c')).toEqual({ a: NaN, b: 0, c: 0 });
});

test('an undirected tie is two arcs, so each pair counts twice', () => {
  expect(values(star, 'h-l1 h-l2 h-l3 h-l4')).toEqual({ h: 0, l1: 0, l2: 0, l3: 0, l4: 0 });
});

// Eight arcs among five: density 2/5, and a path is open with probability (2/5)² · 3/5.
test('by chance the convener of the star would have 0 · 0.096 of them', () => {
  expect(values(star, 'h-l1 h-l2 h-l3 h-l4', { score: 'expected' })['h']).toBe(0);
});
