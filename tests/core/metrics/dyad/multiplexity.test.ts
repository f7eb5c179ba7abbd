import { expect, test } from 'vitest';
import { measurePeriod } from '#core/metrics/measure-period';
import { recordedTies } from '#support/recorded-ties';

const period = { from: '2019-01-01', to: '2020-12-31' };
const read = (whole = recordedTies(), when: { from: string; to: string; county?: string } = period) =>
  measurePeriod(whole, when, ['multiplexity']);
const values = (...given: Parameters<typeof read>) =>
  Object.fromEntries(read(...given).map(({ subject, value }) => [String(subject), value]));

const december = { from: '2019-01-01', to: '2019-12-31' };

test('kinds of tie in force on the last day', () => {
  expect(values(recordedTies(), december)).toEqual({ 'clinic,pcpr': 1, 'dary,mops': 1, 'mops,pcpr': 2 });
  expect(values()).toEqual({ 'dary,mops': 1 });
});

test('the same kind stated twice is one kind', () => {
  const twice = recordedTies({
    ties: ['mops', 'pcpr'].map((from, i) => ({ from, to: ['pcpr', 'mops'][i]!, kind: 'info', time: '2019-01-01/2019-12-31' })),
  });
  expect(values(twice, december)).toEqual({ 'mops,pcpr': 1 });
});
