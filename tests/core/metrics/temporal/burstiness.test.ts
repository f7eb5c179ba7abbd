import { expect, test } from 'vitest';
import { measurePeriod } from '#core/metrics/measure-period';
import { isoOf } from '#core/time/day';
import { held } from '#support/held';

const read = (...days: number[]) =>
  measurePeriod(held(days.map((day) => isoOf(18_000 + day))), { from: '2010-01-01', to: '2029-12-31' }, ['burstiness'])[0];

test('equal gaps are the least bursty there are', () => {
  expect(read(0, 7, 14, 21, 28)).toMatchObject({ value: -1, of: 4, status: 'ok' });
});

test('two days of meetings far apart: mean gap 9, deviation √243', () => {
  // Gaps 0, 0, 36, 0: their squares sum to 1296, a quarter of it less 81 is 243.
  expect(read(0, 0, 0, 36, 36)?.value).toBeCloseTo((Math.sqrt(243) - 9) / (Math.sqrt(243) + 9), 14);
});

test('gaps 2 and 4: mean 3, deviation 1', () => {
  expect(read(0, 2, 6)).toMatchObject({ value: -1 / 2, of: 2, status: 'too-small', why: { code: 'few-events' } });
});

test('four gaps are enough, three are not', () => {
  expect(read(0, 1, 3, 6)?.status).toBe('too-small');
  expect(read(0, 1, 3, 6, 10)?.status).toBe('ok');
});

test('two events leave one gap, which cannot be uneven', () => {
  expect(read(0, 7)).toMatchObject({ value: NaN, of: 1, status: 'undefined', why: { code: 'few-events' } });
});

test('events of one day have gaps of no length', () => {
  expect(read(0, 0, 0, 0, 0, 0)).toMatchObject({ value: NaN, of: 5, status: 'undefined', why: { code: 'zero-variance' } });
});
