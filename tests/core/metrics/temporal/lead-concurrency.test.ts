import { expect, test } from 'vitest';
import { measurePeriod } from '#core/metrics/measure-period';
import type { Dataset } from '#core/model/dataset';
import { leads } from '#support/leads';

const read = (whole: Dataset, from = '2019-01-01', to = '2020-12-31') =>
  measurePeriod(whole, { county: '1014', from, to }, ['lead-concurrency'])[0];

test.each([
  ['one body leads both, but one after the other', ['a mops 2019-01-01/2019-06-30', 'b mops 2019-07-01/2019-12-31'], 1, 2],
  ['one body leads both on one day', ['a mops 2019-01-01/2019-07-01', 'b mops 2019-07-01/2019-12-31'], 2, 2],
  ['two bodies lead three partnerships', ['a mops 2019', 'b pcpr 2019-01-01/2019-12-31', 'c pcpr 2019-12-31'], 2, 2],
  ['two rows about one lead are one lead', ['a mops 2019-01-01/2019-06-30', 'a mops 2019-05-01/2019-12-31'], 1, 1],
  [
    'three at once, of four in all',
    ['a m 2019-01-01/2019-03-31', 'b m 2019-02-01/2019-06-30', 'c m 2019-03-01/2019-03-01', 'd m 2020-01-01'],
    3,
    4,
  ],
])('%s', (_, rows, value, of) => {
  expect(read(leads(rows))).toMatchObject({ subject: null, value, of, status: 'ok' });
});

test('only days of the period count', () => {
  const whole = leads(['a mops 2019-01-01/2019-07-01', 'b mops 2019-07-01/2019-12-31']);
  expect(read(whole, '2019-07-02')).toMatchObject({ value: 1, of: 1 });
});

test.each([
  ['a member', { role: 'member' }],
  ['a body only said to lead', { certainty: 'inferred' }],
  ['a body that is to lead', { status: 'planned' }],
])('%s leads nothing', (_, change) => {
  expect(read(leads(['a mops 2019-01-01/2019-12-31'], change))).toMatchObject({
    value: NaN,
    of: 0,
    status: 'undefined',
    why: { code: 'nothing-observed' },
  });
});

test('a programme is no partnership', () => {
  expect(read(leads(['prj mops 2019-01-01/2019-12-31', 'a mops 2019-01-01/2019-12-31']))).toMatchObject({ value: 1, of: 1 });
});
