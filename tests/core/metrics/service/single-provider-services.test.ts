import { expect, test } from 'vitest';
import { measurePeriod } from '#core/metrics/measure-period';
import type { Parameters as Chosen } from '#core/model/reading';
import { basket } from '#support/basket';

const year = { county: '1014', from: '2019-01-01', to: '2019-06-30' };
const read = (whole = basket(), parameters: Chosen = {}, period = year) =>
  measurePeriod(whole, period, [{ id: 'single-provider-services', parameters }]);

test('one service rests on one institution', () => {
  expect(read()[0]).toMatchObject({ subject: null, value: 1, of: 4, status: 'ok' });
});

test('two offers of one institution are still one provider', () => {
  const twice = basket({ offers: [1, 2].map(() => ({ institution: 'dary', service: 'shelter', time: '2019-01-01/2019-12-31' })) });
  expect(read(twice)[0]?.value).toBe(1);
});
