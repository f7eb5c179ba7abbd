import { expect, test } from 'vitest';
import { measurePeriod } from '#core/metrics/measure-period';
import type { Parameters as Chosen } from '#core/model/reading';
import { basket } from '#support/basket';

const year = { county: '1014', from: '2019-01-01', to: '2019-06-30' };
const read = (whole = basket(), parameters: Chosen = {}, period = year) =>
  measurePeriod(whole, period, [{ id: 'mean-providers', parameters }]);

test('five offers of four services', () => {
  expect(read()[0]).toMatchObject({ subject: null, value: 5 / 4, of: 4, status: 'ok' });
});

test('without a list of services there is no mean', () => {
  expect(read(basket({ services: [], offers: [] }))[0]?.why?.code).toBe('nothing-observed');
});
