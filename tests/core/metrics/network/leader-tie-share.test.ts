import { expect, test } from 'vitest';
import { measurePeriod } from '#core/metrics/measure-period';
import { recordedTies } from '#support/recorded-ties';

const period = { from: '2019-01-01', to: '2020-12-31' };
const read = (whole = recordedTies(), when: { from: string; to: string; county?: string } = period) =>
  measurePeriod(whole, when, ['leader-tie-share']);

test('ties of the institution that leads a partnership on the day', () => {
  const led = recordedTies({
    partnerships: [{ id: 'team', kind: 'team', name: 'Zespół', places: ['p'] }],
    memberships: [{ partnership: 'team', institution: 'dary', role: 'leader', time: '2019-01-01/2019-12-31' }],
  });
  expect(read(led, { from: '2019-01-01', to: '2019-12-31' })[0]).toMatchObject({ subject: null, value: 1 / 3, of: 3, status: 'ok' });
  expect(read(led, { from: '2018-01-01', to: '2018-12-31' })[0]?.why?.code).toBe('no-ties');
});

test('where nobody leads no tie is a leader’s', () => {
  expect(read()[0]?.value).toBe(0);
});
