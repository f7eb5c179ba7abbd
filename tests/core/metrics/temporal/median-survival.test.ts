import { expect, test } from 'vitest';
import { measurePeriod } from '#core/metrics/measure-period';
import { enduring } from '#support/enduring';

const read = (...times: string[]) => measurePeriod(enduring(times), { from: '2015-01-01', to: '2024-12-31' }, ['median-survival'])[0];

test('the middle one of five memberships that ended', () => {
  expect(
    read('2015-01-01', '2015-01-01/2015-01-10', '2015-01-01/2015-12-31', '2016-01-01/2016-12-31', '2015-01-01/2020-12-31'),
  ).toMatchObject({
    subject: null,
    value: 365,
    status: 'ok',
    of: 5,
    low: 365,
    high: 365,
    interval: 'exact',
  });
});

test('one that is lost sight of may have ended at once, or never', () => {
  // Ends after 10, 20, 30, 40 days and one seen for 15: of the four followed beyond ten days three are left after 15.
  expect(
    read('2015-01-01/2015-01-10', '2015-01-01/2015-01-20', '2015-01-01/2015-01-30', '2015-01-01/2015-02-09', '2015-01-01/ 2015-01-15'),
  ).toMatchObject({
    value: 30,
    low: 20,
    high: 30,
    status: 'ok',
  });
});

test('months and years leave the day open within a stretch', () => {
  const reading = read(...Array<string>(6).fill('2015-01-01/2015-01'));
  // The last day may be any from the first to the last of January.
  expect(reading).toMatchObject({ value: 15.5, low: 1, high: 31 });
});

test('of memberships more than half of which go on there is no median', () => {
  expect(read('2015-01-01', '2015-01-01', '2015-01-01/ 2020', '2015-01-01/ 2021', '2015-01-01/ 2022')).toMatchObject({
    value: NaN,
    status: 'undefined',
    why: { code: 'nothing-observed' },
  });
});
