import { expect, test } from 'vitest';
import { measurePeriod } from '#core/metrics/measure-period';
import type { Parameters as Chosen } from '#core/model/reading';
import { basket } from '#support/basket';

const year = { county: '1014', from: '2019-01-01', to: '2019-06-30' };
const read = (whole = basket(), parameters: Chosen = {}, period = year) =>
  measurePeriod(whole, period, [{ id: 'service-complementarity', parameters }]);
const values = (...given: Parameters<typeof read>) =>
  Object.fromEntries(read(...given).map(({ subject, value }) => [String(subject), value]));

test('services of both among services of either', () => {
  expect(values()).toEqual({ 'dary,mops': 1, 'dary,pcpr': 2 / 3, 'mops,pcpr': 1 / 2 });
});
