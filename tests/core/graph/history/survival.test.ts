import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Durations } from '#core/graph/history/durations';
import { medianOf, survivalAt, survivalOf } from '#core/graph/history/survival';
import { known } from '#support/durations';
import { survivalCases } from '#support/survival-cases';

test.each([
  ['known durations, and those nobody saw the end of', '10 20+ 30', 'kaplan-meier'],
  ['a duration between two bounds', '10 20+ 28-31', 'turnbull'],
])('%s', (_, durations, method) => {
  expect(survivalOf(known(durations)).method).toBe(method);
});

test('the share that lasts longer than a time is that of the last step before it', () => {
  const survival = survivalOf(known('10 20 30 40'));
  expect([0, 9, 10, 29, 30, 40, 1000].map((days) => survivalAt(survival, days).value)).toEqual([1, 1, 0.75, 0.5, 0.25, 0, 0]);
});

test('of a time nothing was followed for, the share is not known, and its bounds are what those lost sight of may have done', () => {
  const survival = survivalOf(known('10 20+ 20+ 20+'));
  expect(survivalAt(survival, 19)).toEqual({ value: 0.75, low: 0.75, high: 0.75 });
  expect(survivalAt(survival, 20)).toEqual({ value: NaN, low: 0, high: 0.75 });
});

test.each([
  ['an odd number of known ones', '10 20 40', { value: 20, low: 20, high: 20 }],
  ['an even number: the middle between two', '10 20 30 40', { value: 25, low: 25, high: 25 }],
  ['one lost sight of early may have ended at once or never', '10 20 5+', { value: 15, low: 10, high: 20 }],
  ['half have ended, and the other half are still followed', '10 20 50+ 60+', { value: 40, low: 35, high: Infinity }],
  ['fewer than half have ended', '10 50+ 60+', { value: NaN, low: 50, high: Infinity }],
])('the median of %s', (_, durations, expected) => {
  expect(medianOf(survivalOf(known(durations)))).toEqual(expected);
});

test.each(survivalCases.filter(({ median }) => median !== undefined && median !== null))('median of $name: as R’s', (given) => {
  expect(medianOf(survivalOf(given)).value).toBe(given.median);
});

const bounds = fc
  .tuple(fc.integer({ min: 1, max: 20 }), fc.constantFrom(0, 0, 2, 7, Infinity))
  .map(([low, width]) => [low, low + width] as const);

test('no curve leaves the bounds, and durations at their bounds reach them', () => {
  fc.assert(
    fc.property(fc.array(bounds, { minLength: 1, maxLength: 15 }), fc.integer({ min: 0, max: 32 }), (all, days) => {
      const given: Durations = { low: Float64Array.from(all, ([low]) => low), high: Float64Array.from(all, ([, high]) => high) };
      const { value, low, high } = survivalAt(survivalOf(given), days);
      const same = (ends: Float64Array) => survivalAt(survivalOf({ low: ends, high: ends }), days).value;
      expect(same(given.low)).toBe(low);
      expect(same(given.high.map((end) => Math.min(end, 1000)))).toBe(high);
      if (Number.isNaN(value)) return;
      expect(value).toBeGreaterThan(low - 1e-6);
      expect(value).toBeLessThan(high + 1e-6);
      const median = medianOf(survivalOf(given));
      if (Number.isNaN(median.value)) return;
      expect(median.value).toBeGreaterThanOrEqual(median.low);
      expect(median.value).toBeLessThanOrEqual(median.high);
    }),
  );
});
