import { expect, test } from 'vitest';
import { measurePeriod } from '#core/metrics/measure-period';
import type { Parameters as Chosen } from '#core/model/reading';
import { basket } from '#support/basket';

const year = { county: '1014', from: '2019-01-01', to: '2019-06-30' };
const read = (whole = basket(), parameters: Chosen = {}, period = year) =>
  measurePeriod(whole, period, [{ id: 'basket-robustness', parameters }]);

test('by hand: every order of three leaving', () => {
  // One gone: shelter is lost with dary only, 8 / 9 of three services left on average. Two gone: day care and counselling are each lost in
  // one case of three, shelter in two: (2/3 + 2/3 + 1/3) / 3 = 5 / 9. Area: (1/2 + 8/9 + 5/9 + 0) / 3.
  expect(read()[0]).toMatchObject({ subject: null, of: 3, status: 'ok' });
  expect(read()[0]?.value).toBeCloseTo((1 / 2 + 8 / 9 + 5 / 9) / 3, 12);
});

test('the worst loss first', () => {
  // Dary goes: 2 of 3 left; then PCPR, the last to counsel: 1 of 3; then MOPS.
  expect(read(basket(), { order: 'worst-first' })[0]?.value).toBeCloseTo((1 / 2 + 2 / 3 + 1 / 3) / 3, 12);
});

test('where nobody offers anything nothing can be lost', () => {
  expect(read(basket({ offers: [] }))[0]).toMatchObject({ value: NaN, status: 'undefined', why: { code: 'nothing-observed' } });
});
