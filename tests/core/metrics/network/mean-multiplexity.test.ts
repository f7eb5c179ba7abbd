import { expect, test } from 'vitest';
import { measurePeriod } from '#core/metrics/measure-period';
import { recordedTies } from '#support/recorded-ties';

const period = { from: '2019-01-01', to: '2020-12-31' };
const read = (whole = recordedTies(), when: { from: string; to: string; county?: string } = period) =>
  measurePeriod(whole, when, ['mean-multiplexity']);

test('the mean over tied pairs', () => {
  expect(read(recordedTies(), { from: '2019-01-01', to: '2019-12-31' })[0]).toMatchObject({
    subject: null,
    value: 4 / 3,
    of: 3,
    status: 'ok',
  });
});

test('without recorded ties there is no mean', () => {
  expect(read(recordedTies(), { from: '2018-01-01', to: '2018-12-31' })[0]).toMatchObject({ value: NaN, why: { code: 'no-ties' } });
});
