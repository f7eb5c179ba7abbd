import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMonths, dayOf } from '#core/time/day';
import { longestMonths } from '#core/time/longest-months';

test.each([
  [1, 31],
  [2, 62],
  [12, 366],
  [36, 1096],
  [48, 1461],
  [1200, 36525],
])('%i months have at most %i days', (months, days) => {
  expect(longestMonths(months)).toBe(days);
});

test('what ends on its anniversary never lasts longer than so many months', () => {
  fc.assert(
    fc.property(fc.integer({ min: dayOf('1900-01-01'), max: dayOf('2100-01-01') }), fc.integer({ min: 1, max: 120 }), (day, months) => {
      expect(addMonths(day, months) - day).toBeLessThanOrEqual(longestMonths(months));
    }),
  );
});
