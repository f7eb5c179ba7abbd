import { expect, test } from 'vitest';
import { measurePeriod } from '#core/metrics/measure-period';
import { leads } from '#support/leads';

const read = (...rows: string[]) => measurePeriod(leads(rows), { from: '2017-01-01', to: '2020-12-31' }, ['lead-turnover'])[0];

// 2017 to 2020 are 1461 days, which are four years.
test.each([
  ['nobody else ever leads', ['a mops 2017-01-01/2020-12-31'], 0],
  ['one hands over to another', ['a mops 2017-01-01/2018-12-31', 'a pcpr 2019-01-01/2020-12-31'], 1 / 4],
  ['the lead comes back', ['a mops 2017-01-01/2017-12-31', 'a pcpr 2018-01-01/2018-12-31', 'a mops 2019-01-01/2020-12-31'], 2 / 4],
  ['nobody knows who led in between', ['a mops 2017-01-01/2017-12-31', 'a pcpr 2020-01-01/2020-12-31'], 1 / 4],
  ['a pause of the same leader', ['a mops 2017-01-01/2017-12-31', 'a mops 2020-01-01/2020-12-31'], 0],
  ['a second leader beside the first', ['a mops 2017-01-01/2020-12-31', 'a pcpr 2018-01-01/2018-12-31'], 1 / 4],
  ['two take over on one day', ['a mops 2017-01-01/2018-12-31', 'a pcpr 2019-01-01/2020-12-31', 'a pup 2019-01-01/2020-12-31'], 1 / 4],
  ['one of two stays', ['a mops 2017-01-01/2020-12-31', 'a pcpr 2017-01-01/2018-12-31'], 0],
])('%s', (_, rows, value) => {
  expect(read(...rows)).toMatchObject({ subject: null, value, of: 1, status: 'ok' });
});

test('years of all partnerships are added up', () => {
  expect(read('a mops 2017-01-01/2018-12-31', 'a pcpr 2019-01-01/2020-12-31', 'b pup 2017-01-01/2020-12-31')).toMatchObject({
    value: 1 / 8,
    of: 2,
  });
});

test('who led before the period is not looked at', () => {
  expect(read('a mops 2015-01-01/2016-12-31', 'a pcpr 2017-01-01/2020-12-31')).toMatchObject({ value: 0 });
});

test('a partnership that nobody is known to have led has no turnover', () => {
  expect(read('a mops 2017')).toMatchObject({ value: NaN, of: 0, status: 'undefined', why: { code: 'nothing-observed' } });
});
