import { expect, test } from 'vitest';
import { measurePeriod } from '#core/metrics/measure-period';
import { recordedTies } from '#support/recorded-ties';

const period = { from: '2019-01-01', to: '2020-12-31' };
const read = (whole = recordedTies(), when: { from: string; to: string; county?: string } = period) =>
  measurePeriod(whole, when, ['formal-tie-share']);

test('pairs with an agreement among all tied pairs', () => {
  expect(read(recordedTies(), { from: '2019-01-01', to: '2019-12-31' })[0]).toMatchObject({
    subject: null,
    value: 1 / 3,
    of: 3,
    status: 'ok',
  });
  expect(read()[0]).toMatchObject({ value: 0, of: 1 });
});
