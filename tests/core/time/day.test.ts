import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, dayOf, isoOf, isWritable } from '#core/time/day';

describe('day numbers', () => {
  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11016],
    ['2019-10-23', 18192],
    ['0001-01-01', -719162],
    ['9999-12-31', 2932896],
  ])('%s is day %i', (iso, day) => {
    expect(dayOf(iso)).toBe(day);
    expect(isoOf(day)).toBe(iso);
  });

  test('agree with the calendar of the platform on every day of the years 0 to 9999', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayOf('0000-01-01'), max: dayOf('9999-12-31') }), (day) => {
        expect(isoOf(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
        expect(dayOf(isoOf(day))).toBe(day);
      }),
      { numRuns: 2000 },
    );
  });

  test.each(['2019-02-29', '2019-13-01', '2019-00-10', '2019-10-00', '2019-1-1', '23.10.2019', '', '2019-10-23T10:00', ' 2019-10-23'])(
    '%j is no day',
    (text) => {
      expect(() => dayOf(text)).toThrow(new TypeError(`a day is a real date written YYYY-MM-DD, not ${JSON.stringify(text)}`));
    },
  );

  test('a missing bound cannot be written as a day', () => {
    expect([-Infinity, Infinity, NaN, 0.5].map(isWritable)).toEqual([false, false, false, false]);
    expect(() => isoOf(Infinity)).toThrow(TypeError);
  });
});

describe('months later', () => {
  test.each([
    ['2019-10-23', 12, '2020-10-23'],
    ['2020-01-31', 1, '2020-02-29'],
    ['2019-01-31', 1, '2019-02-28'],
    ['2020-02-29', 12, '2021-02-28'],
    ['2019-12-15', 1, '2020-01-15'],
    ['2019-01-15', -1, '2018-12-15'],
    ['2019-03-31', -1, '2019-02-28'],
    ['2019-10-23', 0, '2019-10-23'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(isoOf(addMonths(dayOf(from), months))).toBe(to);
  });

  test('leave a missing bound missing', () => {
    expect(addMonths(Infinity, 12)).toBe(Infinity);
    expect(addMonths(-Infinity, 12)).toBe(-Infinity);
  });
});
