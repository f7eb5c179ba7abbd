import { expect, test } from 'vitest';
import { measurePeriod } from '#core/metrics/measure-period';
import type { Period } from '#core/metrics/metric';
import type { Dataset } from '#core/model/dataset';
import { held } from '#support/held';

const period = { from: '2019-01-01', to: '2020-12-31' };
const read = (whole: Dataset, when: Period = period) => measurePeriod(whole, when, ['event-gap'])[0];

test.each([
  ['the only gap', ['2019-03-01', '2019-03-31'], 30, 1],
  ['the middle one of three, whatever their order', ['2019-01-31', '2019-01-01', '2019-06-01', '2019-02-10'], 30, 3],
  ['half way between the two in the middle', ['2019-01-01', '2019-01-11', '2019-01-31'], 15, 2],
  ['none between events of one day', ['2019-01-01', '2019-01-01'], 0, 1],
  ['from first day to first day', ['2019-01-01/2019-01-05', '2019-01-08/2019-01-09'], 7, 1],
])('%s', (_, days, value, of) => {
  expect(read(held(days))).toMatchObject({ subject: null, value, of, status: 'ok' });
});

test('both ends of the period belong to it', () => {
  expect(read(held(['2018-12-31', '2019-01-01', '2020-12-31', '2021-01-01']))).toMatchObject({ value: 730, of: 1 });
});

test.each([
  ['whose day is not known', { time: '2019-02' }],
  ['that may not have been held', { status: 'unknown' }],
  ['that was called off', { status: 'cancelled' }],
  ['that is only inferred', { certainty: 'inferred' }],
  ['that stands for a whole cycle', { kind: 'cycle' }],
  ['told otherwise by a source not followed', { altOf: 'e0' }],
  ['of another county', { place: 'p1020' }],
])('an event %s does not count', (_, change) => {
  const whole = held(['2019-01-01', '2019-02-01', '2019-03-01']);
  const events = whole.events.map((event, k) => (k === 1 ? { ...event, ...change } : event));
  expect(read({ ...whole, events }, { ...period, county: '1014' })).toMatchObject({ value: 59, of: 1 });
});

test('one event leaves no gap', () => {
  expect(read(held(['2019-03-01']))).toMatchObject({ value: NaN, of: 0, status: 'undefined', why: { code: 'few-events' } });
});
