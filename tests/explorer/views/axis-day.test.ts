import { expect, test } from 'vitest';
import { dayAt, readTypedDay, yearsFrom } from '#explorer/views/axis-day';

test.each([
  ['23.10.2019', '2019-10-23'],
  [' 8.8.2018 ', '2018-08-08'],
  ['2019-10-23', '2019-10-23'],
  ['29.02.2020', '2020-02-29'],
  ['29.02.2019', null],
  ['31.04.2019', null],
  ['10/2019', null],
  ['wczoraj', null],
  ['', null],
])('a reader who types %j means %j', (text, day) => {
  expect(readTypedDay(text)).toBe(day);
});

test('a year from a leap day is the last day of February', () => {
  expect(yearsFrom('2020-02-29', 1)).toBe('2021-02-28');
  expect(yearsFrom('2019-10-23', -1)).toBe('2018-10-23');
});

test('the ends of the axis are its first and last day, and nothing lies beyond', () => {
  const axis = { from: '2018-08-08', to: '2018-08-18' };
  expect([0, 0.5, 1, -3, 7].map((share) => dayAt(axis, share))).toEqual([
    '2018-08-08',
    '2018-08-13',
    '2018-08-18',
    '2018-08-08',
    '2018-08-18',
  ]);
});
