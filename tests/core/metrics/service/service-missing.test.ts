import { expect, test } from 'vitest';
import { measurePeriod } from '#core/metrics/measure-period';
import type { Parameters as Chosen } from '#core/model/reading';
import { basket } from '#support/basket';

const year = { county: '1014', from: '2019-01-01', to: '2019-06-30' };
const read = (whole = basket(), parameters: Chosen = {}, period = year) =>
  measurePeriod(whole, period, [{ id: 'service-missing', parameters }]);
const values = (...given: Parameters<typeof read>) =>
  Object.fromEntries(read(...given).map(({ subject, value }) => [String(subject), value]));

test('names what nobody offers', () => {
  expect(values()).toEqual({ counselling: 0, 'day-care': 0, mediation: 1, shelter: 0 });
});

test('a service only planned is missing', () => {
  const planned = basket({ offers: [{ institution: 'dary', service: 'mediation', time: '2019-01-01/', status: 'planned' }] });
  expect(values(planned)['mediation']).toBe(1);
});
