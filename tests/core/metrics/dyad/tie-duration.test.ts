import { expect, test } from 'vitest';
import { measurePeriod } from '#core/metrics/measure-period';
import { recordedTies } from '#support/recorded-ties';

const period = { from: '2019-01-01', to: '2020-12-31' };
const read = (whole = recordedTies(), when: { from: string; to: string; county?: string } = period) =>
  measurePeriod(whole, when, ['tie-duration']);
const values = (...given: Parameters<typeof read>) =>
  Object.fromEntries(read(...given).map(({ subject, value }) => [String(subject), value]));

test('days of the period on which two institutions were tied, overlaps once', () => {
  // 365 days of 2019; February to May 2020 are 121; from 1 March 2019 there are 306 + 366.
  expect(values()).toEqual({ 'clinic,pcpr': 365, 'dary,mops': 672, 'mops,pcpr': 486 });
  expect(values(recordedTies(), { from: '2019-12-01', to: '2020-02-29' })).toEqual({ 'clinic,pcpr': 31, 'dary,mops': 91, 'mops,pcpr': 60 });
});

test('a pair without a certain day in the period has no duration', () => {
  expect(read(recordedTies(), { from: '2020-06-01', to: '2020-06-30' }).map(({ status }) => status)).toEqual([
    'undefined',
    'ok',
    'undefined',
  ]);
});

test('a county sees the ties whose two ends are at home in it', () => {
  expect(Object.keys(values(recordedTies(), { ...period, county: '1014' }))).toEqual(['dary,mops', 'mops,pcpr']);
});
