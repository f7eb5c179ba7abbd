import { expect, test } from 'vitest';
import { measurePeriod } from '#core/metrics/measure-period';
import type { Parameters as Chosen } from '#core/model/reading';
import { basket } from '#support/basket';

const year = { county: '1014', from: '2019-01-01', to: '2019-06-30' };
const read = (whole = basket(), parameters: Chosen = {}, period = year) =>
  measurePeriod(whole, period, [{ id: 'provider-hhi', parameters }]);
const values = (...given: Parameters<typeof read>) =>
  Object.fromEntries(read(...given).map(({ subject, value }) => [String(subject), value]));

test('without stated capacity every provider has an equal share', () => {
  expect(values()).toEqual({ counselling: 1 / 2, 'day-care': 1 / 2, mediation: NaN, shelter: 1 });
  expect(read().find(({ subject }) => subject === 'mediation')).toMatchObject({ status: 'undefined', why: { code: 'nothing-observed' } });
});

test('shares follow capacity where all state it', () => {
  const time = '2019-01-01/2019-12-31';
  const stated = (...capacities: readonly number[]) =>
    basket({
      offers: capacities.map((capacity, i) => ({ institution: ['mops', 'pcpr', 'dary'][i]!, service: 'shelter', time, capacity })),
    });
  expect(values(stated(30, 10))['shelter']).toBe(0.75 ** 2 + 0.25 ** 2);
  expect(values(stated(30, NaN))['shelter']).toBe(1 / 2);
});
