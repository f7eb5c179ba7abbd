import { expect, test } from 'vitest';
import { measurePeriod } from '#core/metrics/measure-period';
import { recordedTies } from '#support/recorded-ties';

const period = { from: '2019-01-01', to: '2020-12-31' };
const read = (whole = recordedTies(), when: { from: string; to: string; county?: string } = period) =>
  measurePeriod(whole, when, ['tie-age']);
const values = (...given: Parameters<typeof read>) =>
  Object.fromEntries(read(...given).map(({ subject, value }) => [String(subject), value]));

test('days since the first day, pauses included', () => {
  // 2019 and 2020 have 365 and 366 days.
  expect(values()).toEqual({ 'clinic,pcpr': 730, 'dary,mops': 671, 'mops,pcpr': 730 });
  expect(values(recordedTies(), { from: '2019-01-01', to: '2019-01-01' })).toMatchObject({ 'mops,pcpr': 0 });
});

test('a tie still to come, or begun nobody knows when, has no age', () => {
  expect(read(recordedTies(), { from: '2018-01-01', to: '2018-12-31' })[0]).toMatchObject({
    subject: ['clinic', 'pcpr'],
    value: NaN,
    status: 'undefined',
    why: { code: 'nothing-observed' },
  });
  const unknown = recordedTies({ ties: [{ from: 'mops', to: 'dary', time: '/2019-12-31' }] });
  expect(read(unknown)[0]).toMatchObject({ value: NaN, status: 'undefined' });
});
