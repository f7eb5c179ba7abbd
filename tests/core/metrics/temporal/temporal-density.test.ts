import { expect, test } from 'vitest';
import { networkAt } from '#core/graph/making/network-at';
import { measurePeriod } from '#core/metrics/measure-period';
import { dayOf, isoOf } from '#core/time/day';
import { dataset } from '#support/dataset';

const period = { from: '2020-01-01', to: '2020-01-10' };
const whole = dataset({
  institutions: [
    { id: 'a', time: '2010-01-01/2030-12-31' },
    { id: 'b', time: '2010-01-01/2030-12-31' },
    { id: 'c', time: '2020-01-06/2030-12-31' },
  ],
  ties: [
    { from: 'a', to: 'b', kind: 'agreement', time: '2020-01-01/2020-01-04' },
    // The same pair again, overlapping: its days count once.
    { from: 'b', to: 'a', kind: 'info', time: '2020-01-03/2020-01-05' },
    { from: 'a', to: 'c', kind: 'agreement', time: '2020-01-09/2020-02-28' },
  ],
});
const read = (parameters = {}) => measurePeriod(whole, period, [{ id: 'temporal-density', parameters }])[0];

test('seven tie-days of twenty on which both of a pair existed, of thirty in all', () => {
  // a-b ten days together, a-c and b-c five each; tied five and two.
  expect(read()).toMatchObject({ value: 7 / 20, of: 20, status: 'ok' });
  expect(read({ possible: 'all' })).toMatchObject({ value: 7 / 30, of: 30 });
});

test('is what the networks of all days add up to', () => {
  const days = Array.from({ length: 10 }, (_, i) => networkAt(whole, { mode: 'direct', date: isoOf(dayOf(period.from) + i) }));
  const tied = days.reduce((sum, { targets }) => sum + targets.length / 2, 0);
  const together = days.reduce((sum, { nodes }) => sum + (nodes.length * (nodes.length - 1)) / 2, 0);
  expect(read()?.value).toBe(tied / together);
});

test('of one institution alone there is nothing to divide by', () => {
  const alone = dataset({ institutions: [{ id: 'a' }], ties: [] });
  expect(measurePeriod(alone, period, ['temporal-density'])[0]).toMatchObject({ status: 'undefined', why: { code: 'nothing-observed' } });
});
