import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Durations } from '#core/graph/history/durations';
import { innermost } from '#core/graph/history/innermost';
import { kaplanMeier } from '#core/graph/history/kaplan-meier';
import { likeliest } from '#core/graph/history/likeliest';
import { turnbull } from '#core/graph/history/turnbull';
import { known } from '#support/durations';
import { survivalCases } from '#support/survival-cases';

test('mass lies where a lower bound is followed by an upper one', () => {
  const { from, to, first, last } = innermost(known('1-4 3-6 5 5-9 8+'));
  expect([...from].map((day, j) => [day, to[j]])).toEqual([
    [3, 4],
    [5, 5],
    [8, 9],
  ]);
  expect([...first].map((stretch, i) => [stretch, last[i]])).toEqual([
    [0, 0],
    [0, 1],
    [1, 1],
    [1, 2],
    [2, 2],
  ]);
});

test('durations that overlap pairwise share the stretches they have in common', () => {
  // 1-2 and 2-3 meet in day 2; the third lies apart.
  const curve = turnbull(known('1-2 2-3 7-8'));
  expect([...curve.times]).toEqual([2, 7]);
  expect([...curve.survival].map((share) => Math.round(share * 1e9) / 1e9)).toEqual([0.333333333, 0]);
});

test('an open upper bound leaves a share of which nothing is known', () => {
  const curve = turnbull(known('2-4 9+ 9+'));
  expect([...curve.from]).toEqual([2]);
  expect([...curve.to]).toEqual([4]);
  expect([...curve.times]).toEqual([2.5]);
  expect(curve.survival[0]).toBeCloseTo(2 / 3, 12);
  expect(curve.unknownFrom).toBe(9);
});

test.each(survivalCases)('$name: as R’s survfit', (given) => {
  const curve = turnbull(given);
  // Where the mass of a stretch vanishes R has no step.
  const steps = [...curve.times.keys()].filter((k) => curve.ended[k]! > 1e-6);
  expect(steps.map((k) => curve.times[k])).toEqual(given.times);
  expect(Math.max(...steps.map((k, s) => Math.abs(curve.survival[k]! - given.survival[s]!)))).toBeLessThan(1e-6);
});

const bounds = fc
  .tuple(fc.integer({ min: 1, max: 20 }), fc.constantFrom(0, 0, 1, 3, 8, Infinity))
  .map(([low, width]) => [low, low + width] as const);
const durations = fc
  .array(bounds, { minLength: 1, maxLength: 25 })
  .map((all): Durations => ({ low: Float64Array.from(all, ([low]) => low), high: Float64Array.from(all, ([, high]) => high) }));

test('no other curve is likelier: no stretch deserves more than it has, and those with a share deserve all of it', () => {
  fc.assert(
    fc.property(durations, (given) => {
      const stretches = innermost(given);
      const shares = likeliest(stretches);
      const spans = [...stretches.first].map((first, i) => [first, stretches.last[i]!] as const);
      const chances = spans.map(([first, last]) => shares.slice(first, last + 1).reduce((sum, share) => sum + share, 0));
      shares.forEach((share, j) => {
        const deserved = spans.reduce((sum, [first, last], i) => (first <= j && j <= last ? sum + 1 / chances[i]! : sum), 0) / spans.length;
        expect(deserved).toBeLessThan(1 + 1e-9);
        if (share > 1e-4) expect(deserved).toBeGreaterThan(1 - 1e-4);
      });
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    }),
  );
});

test('where every duration is known or open above it is the product-limit curve', () => {
  fc.assert(
    fc.property(durations, ({ low, high }) => {
      const given = { low, high: high.map((days, i) => (days === Infinity ? Infinity : low[i]!)) };
      const [ours, simple] = [turnbull(given), kaplanMeier(given)];
      expect([...ours.times]).toEqual([...simple.times]);
      expect(ours.unknownFrom).toBe(simple.unknownFrom);
      simple.survival.forEach((share, k) => expect(ours.survival[k]).toBeCloseTo(share, 6));
    }),
  );
});
