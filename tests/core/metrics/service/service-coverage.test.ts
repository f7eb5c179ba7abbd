import { expect, test } from 'vitest';
import { measurePeriod } from '#core/metrics/measure-period';
import type { Parameters as Chosen } from '#core/model/reading';
import { basket } from '#support/basket';

const year = { county: '1014', from: '2019-01-01', to: '2019-06-30' };
const read = (whole = basket(), parameters: Chosen = {}, period = year) =>
  measurePeriod(whole, period, [{ id: 'service-coverage', parameters }]);

test('three services of four are offered, two by at least two', () => {
  expect(read()).toEqual([
    {
      metric: 'service-coverage',
      parameters: { k: 1 },
      subject: null,
      value: 3 / 4,
      of: 4,
      status: 'ok',
      county: '1014',
      date: '2019-06-30',
    },
  ]);
  expect(read(basket(), { k: 2 })[0]?.value).toBe(2 / 4);
});

test('an offer counts on its days only, and only if it is active', () => {
  expect(read(basket(), {}, { ...year, to: '2020-01-01' })[0]?.value).toBe(0);
  const inactive = basket({ offers: [{ institution: 'dary', service: 'shelter', time: '2019-01-01/', status: 'inactive' }] });
  expect(read(inactive)[0]?.value).toBe(0);
});

test('without a list of services there is no share', () => {
  expect(read(basket({ services: [], offers: [] }))[0]).toMatchObject({
    value: NaN,
    status: 'undefined',
    why: { code: 'nothing-observed' },
  });
});
