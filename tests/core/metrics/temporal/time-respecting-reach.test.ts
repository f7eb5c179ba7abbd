import { expect, test } from 'vitest';
import { measurePeriod } from '#core/metrics/measure-period';
import type { Dataset } from '#core/model/dataset';
import { held } from '#support/held';
import { recordedTies } from '#support/recorded-ties';

const period = { from: '2019-01-01', to: '2020-12-31' };
const read = (whole: Dataset, when: { from: string; to: string; county?: string; policy?: string } = period, through = 'ties') =>
  Object.fromEntries(
    measurePeriod(whole, when, [{ id: 'time-respecting-reach', parameters: { through } }]).map(({ subject, value }) => [
      String(subject),
      value,
    ]),
  );

test('the clinic reaches MOPS through PCPR and Dary through both; nothing comes back', () => {
  expect(read(recordedTies())).toEqual({ clinic: 3, dary: 0, mops: 2, pcpr: 2 });
});

test('a tie that is over when the next begins leads nowhere', () => {
  // The clinic lends until the end of 2019, and MOPS and PCPR are tied again from February 2020 on.
  expect(read(recordedTies(), { from: '2019-12-31', to: '2020-12-31' })).toMatchObject({ clinic: 3 });
  expect(read(recordedTies(), { from: '2020-01-01', to: '2020-12-31' })).toEqual({ clinic: 0, dary: 0, mops: 2, pcpr: 2 });
});

test('in a county, its ties and those at home in it', () => {
  expect(read(recordedTies(), { ...period, county: '1020' })).toEqual({ clinic: 0 });
});

test('an institution that may only have had a tie reaches nobody over it', () => {
  const whole = recordedTies({ ties: [{ from: 'mops', to: 'dary', kind: 'info', time: '2019-05-01', certainty: 'inferred' }] });
  expect(read(whole)).toMatchObject({ dary: 0, mops: 0 });
});

test('what was said at one meeting can be passed on at the next', () => {
  const there = (event: string, ...who: string[]) => who.map((institution) => ({ event, institution, capacity: ['attended'] }));
  const whole = held(['2019-03-01', '2019-05-01'], {
    institutions: ['dary', 'mops', 'pcpr', 'rcps'].map((id) => ({ id, name: id })),
    participations: [
      ...there('e0', 'dary', 'mops'),
      ...there('e1', 'mops', 'pcpr'),
      { event: 'e1', institution: 'rcps', capacity: ['facilitated'], role: ['animator'] },
    ],
  });
  expect(read(whole, period, 'events')).toEqual({ dary: 2, mops: 2, pcpr: 1 });
  expect(read(whole)).toEqual({});
});

test('of how many others is told beside', () => {
  const [first] = measurePeriod(recordedTies(), period, ['time-respecting-reach']);
  expect(first).toMatchObject({ subject: 'clinic', value: 3, of: 3, status: 'ok', parameters: { through: 'ties' } });
});
