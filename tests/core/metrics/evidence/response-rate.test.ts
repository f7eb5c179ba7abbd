import { expect, test } from 'vitest';
import { measurePeriod } from '#core/metrics/measure-period';
import type { Period } from '#core/metrics/metric';
import { survey } from '#support/survey';

const year: Period = { from: '2019-01-01', to: '2019-12-31' };
const five = survey({ a: 'b:1', b: 'partial', c: 'refused', d: 'no-answer', e: 'not-asked' });
const read = (whole = five, period = year, parameters = {}) => measurePeriod(whole, period, [{ id: 'response-rate', parameters }])[0];

test('two of four invited answered, one of them in part; who was not asked does not count', () => {
  expect(read()).toMatchObject({ subject: null, value: 1 / 2, of: 4, status: 'ok', parameters: { wave: 'w1' } });
});

test('a collective body is not invited', () => {
  const institutions = five.institutions.map((row) => (row.id === 'd' ? { ...row, kind: 'collective' } : row));
  expect(read({ ...five, institutions })).toMatchObject({ value: 2 / 3, of: 3 });
});

test('the latest wave of the period is read, or the one asked for', () => {
  const waves = [...five.waves, { ...five.waves[0]!, id: 'x', wave: 'w0', time: '2019-02' }];
  const invitations = [...five.invitations, { ...five.invitations[0]!, id: 'y', wave: 'w0' }];
  const both = { ...five, waves, invitations };
  expect(read(both)).toMatchObject({ value: 1 / 2, parameters: { wave: 'w1' } });
  expect(read(both, year, { wave: 'w0' })).toMatchObject({ value: 1, parameters: { wave: 'w0' } });
  // In April the wave of May is still to come.
  expect(read(both, { ...year, to: '2019-04-30' })).toMatchObject({ value: 1, parameters: { wave: 'w0' } });
});

test.each<[string, Period]>([
  ['before it', { from: '2018-01-01', to: '2018-12-31' }],
  ['after it', { from: '2020-01-01', to: '2020-12-31' }],
  ['in another county', { ...year, county: '1020' }],
])('a survey of May 2019 says nothing of a period %s', (_, period) => {
  expect(read(five, period)).toMatchObject({ value: NaN, of: 0, status: 'undefined', why: { code: 'nothing-observed' } });
});

test('without a list of invitations nobody knows who did not answer', () => {
  expect(read({ ...five, invitations: [] })).toMatchObject({ value: NaN, status: 'undefined' });
});
