import { expect, test } from 'vitest';
import { measurePeriod } from '#core/metrics/measure-period';
import type { Parameters as Chosen } from '#core/model/reading';
import { basket } from '#support/basket';

const year = { county: '1014', from: '2019-01-01', to: '2019-06-30' };
const read = (whole = basket(), parameters: Chosen = {}, period = year) =>
  measurePeriod(whole, period, [{ id: 'services-within-reach', parameters }]);
const values = (...given: Parameters<typeof read>) =>
  Object.fromEntries(read(...given).map(({ subject, value }) => [String(subject), value]));

const line = basket({
  ties: [
    { from: 'mops', to: 'pcpr', time: '2019-01-01/2019-12-31' },
    { from: 'pcpr', to: 'dary', time: '2019-01-01/2019-12-31' },
  ],
  memberships: [],
});

test('own services and those so many ties away', () => {
  expect(values(line, { steps: 0 })).toEqual({ dary: 2 / 4, mops: 1 / 4, pcpr: 2 / 4 });
  expect(values(line, { steps: 1 })).toEqual({ dary: 3 / 4, mops: 2 / 4, pcpr: 3 / 4 });
  expect(values(line)).toEqual({ dary: 3 / 4, mops: 3 / 4, pcpr: 3 / 4 });
});

test('who has no tie reaches what it offers itself', () => {
  expect(values()).toEqual({ dary: 2 / 4, mops: 1 / 4, pcpr: 2 / 4 });
});
