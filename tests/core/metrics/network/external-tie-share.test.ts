import { expect, test } from 'vitest';
import { measurePeriod } from '#core/metrics/measure-period';
import { recordedTies } from '#support/recorded-ties';

const period = { from: '2019-01-01', to: '2020-12-31' };
const read = (whole = recordedTies(), when: { from: string; to: string; county?: string } = period) =>
  measurePeriod(whole, when, ['external-tie-share']);

test('ties between counties among all', () => {
  const december = { from: '2019-01-01', to: '2019-12-31' };
  expect(read(recordedTies(), december)[0]).toMatchObject({ subject: null, value: 1 / 3, of: 3, status: 'ok' });
});

test('of a county, a tie to elsewhere counts where it belongs to a partnership of the county', () => {
  const joined = recordedTies({
    partnerships: [{ id: 'team', kind: 'team', name: 'Zespół', places: ['p'] }],
    ties: [
      { from: 'mops', to: 'pcpr', time: '2019-01-01/2019-12-31' },
      { from: 'clinic', to: 'pcpr', time: '2019-01-01/2019-12-31', partnership: 'team' },
      { from: 'clinic', to: 'mops', time: '2019-01-01/2019-12-31' },
    ],
  });
  expect(read(joined, { from: '2019-01-01', to: '2019-12-31', county: '1014' })[0]).toMatchObject({ value: 1 / 2, of: 2, status: 'ok' });
});

test('without recorded ties there is no share', () => {
  expect(read(recordedTies({ ties: [] }))[0]).toMatchObject({ value: NaN, status: 'undefined', why: { code: 'no-ties' } });
});
