import { expect, test } from 'vitest';
import { measurePeriod } from '#core/metrics/measure-period';
import { dataset } from '#support/dataset';

const period = { from: '2020-01-01', to: '2021-12-31' };
const read = (times: readonly string[], parameters = {}) =>
  measurePeriod(
    dataset({
      institutions: 'abcdef'.split('').map((id) => ({ id, name: id })),
      ties: times.map((time, i) => ({ from: 'a', to: 'bcdef'.charAt(i), kind: 'agreement', time })),
    }),
    period,
    [{ id: 'tie-dissolution-rate', parameters }],
  )[0];

test('of three ties one ended in the first year, one in the second', () => {
  // At risk: three in 2020, two in 2021.
  const times = ['2015-01-01/2020-06-30', '2015-01-01/2021-03-31', '2015-01-01/2025-12-31'];
  expect(read(times)).toMatchObject({ value: 2 / 5, of: 5, status: 'ok' });
});

test('a tie that lasted to the last day before a step was at risk and ended on its first day', () => {
  expect(read(['2015-01-01/2019-12-31'])).toMatchObject({ value: 1, of: 1 });
});

test('what nobody recorded the end of has not ended, and once it is silent it is not at risk', () => {
  expect(read(['2015-01-01/', '2015-01-01/2025-12-31'])).toMatchObject({ value: 0, of: 2 });
});

test('a tie of two rows without a gap has not ended with the first', () => {
  const rows = ['2015-01-01/2020-06-30', '2020-07-01/2025-12-31'].map((time) => ({ from: 'a', to: 'b', kind: 'agreement', time }));
  const whole = dataset({ institutions: [{ id: 'a' }, { id: 'b' }], ties: rows });
  expect(measurePeriod(whole, period, ['tie-dissolution-rate'])[0]).toMatchObject({ value: 0, of: 2 });
});

test('without a tie nothing can end', () => {
  expect(read([])).toMatchObject({ status: 'undefined', why: { code: 'nothing-observed' } });
});
