import { expect, test } from 'vitest';
import { measurePeriod } from '#core/metrics/measure-period';
import { recordedTies } from '#support/recorded-ties';

const period = { from: '2019-01-01', to: '2020-12-31' };
const read = (whole = recordedTies(), when: { from: string; to: string; county?: string } = period) =>
  measurePeriod(whole, when, ['tie-spells']);
const values = (...given: Parameters<typeof read>) =>
  Object.fromEntries(read(...given).map(({ subject, value }) => [String(subject), value]));

test('spells that overlap are one, those with a pause between are two', () => {
  expect(values()).toEqual({ 'clinic,pcpr': 1, 'dary,mops': 1, 'mops,pcpr': 2 });
});

test('a spell that begins the day after another ended goes on from it', () => {
  const touching = recordedTies({
    ties: [
      { from: 'mops', to: 'pcpr', time: '2019-01-01/2019-06-30' },
      { from: 'mops', to: 'pcpr', time: '2019-07-01/2019-12-31' },
    ],
  });
  expect(values(touching)).toEqual({ 'mops,pcpr': 1 });
});
