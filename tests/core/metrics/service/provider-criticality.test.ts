import { expect, test } from 'vitest';
import { measurePeriod } from '#core/metrics/measure-period';
import type { Parameters as Chosen } from '#core/model/reading';
import { basket } from '#support/basket';

const year = { county: '1014', from: '2019-01-01', to: '2019-06-30' };
const read = (whole = basket(), parameters: Chosen = {}, period = year) =>
  measurePeriod(whole, period, [{ id: 'provider-criticality', parameters }]);
const values = (...given: Parameters<typeof read>) =>
  Object.fromEntries(read(...given).map(({ subject, value }) => [String(subject), value]));

test('shelter would be lost with the one who offers it', () => {
  expect(values()).toEqual({ dary: 1, mops: 0, pcpr: 0 });
  expect(read().map(({ of }) => of)).toEqual([2, 1, 2]);
});
