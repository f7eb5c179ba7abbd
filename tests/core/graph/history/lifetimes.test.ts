import { expect, test } from 'vitest';
import { lifetimes } from '#core/graph/history/lifetimes';
import { enduring, membership } from '#support/enduring';
import { lodzkie } from '#support/lodzkie';

const decade = { from: '2015-01-01', to: '2024-12-31' };
const bounds = (whole: ReturnType<typeof enduring>, period = decade, of: 'memberships' | 'ties' = 'memberships') => {
  const { low, high } = lifetimes(whole, period, of);
  return [...low].map((days, i) => [days, high[i]]);
};

test.each([
  ['from the first day to the day after the last', '2019-01-01/2019-12-31', [365, 365]],
  ['an instant is a day', '2019-01-01', [1, 1]],
  ['of months from last of the first to first of the last, and from first to last', '2019-01/2019-03', [30, 90]],
  ['somewhere in a year, for as much as all of it', '2019', [1, 365]],
  ['an unknown end: at least to the last evidence', '2019-01-01/ 2019-03-01', [60, Infinity]],
  ['no evidence but the start: at least that day', '2019-01-01/', [1, Infinity]],
  ['over after the period: followed to its last day', '2024-01-01/2025-06-30', [366, Infinity]],
  ['over at some time of the year', '2024-01-01/2024', [1, 366]],
  ['perhaps over after the period: followed as far as it certainly lasted', '2024-01-01/2024-12~', [306, Infinity]],
])('%s', (_, time, expected) => {
  expect(bounds(enduring([time]))).toEqual([expected]);
});

test('nothing is followed beyond the horizon of the data', () => {
  const whole = enduring(['2024-01-01/2024-12-31']);
  expect(bounds({ ...whole, about: { ...whole.about, horizon: '2024-06-30' } })).toEqual([[182, Infinity]]);
});

test('what began before the period, or at a time nobody knows, is left out and counted', () => {
  const whole = enduring(['2014-06-01/2016-12-31', '2014-06-01/2014-12-31', '/2018-12-31', '2014/2019', '2019-01-01/2019-12-31'], {
    partnerships: [{ id: 'team', name: 'Zespół', kind: 'team', places: ['p'] }],
  });
  const { low, leftOut } = lifetimes(whole, decade, 'memberships');
  expect([...low]).toEqual([365]);
  expect(leftOut).toEqual({ earlier: 2, unknownStart: 1, doubtful: 0 });
});

test('what no source states is left out, as is what rests on an inferred team', () => {
  const row = { ...membership('a', '2019-01-01/2019-12-31'), certainty: 'inferred' };
  expect(lifetimes(enduring(['2019'], { memberships: [row] }), decade, 'memberships').leftOut.doubtful).toBe(1);
  const partnerships = [{ id: 'team', name: 'Zespół', kind: 'team', places: ['p'], time: '2015/', certainty: 'inferred' }];
  expect(lifetimes(enduring(['2019-01-01/2019-12-31'], { partnerships }), decade, 'memberships').leftOut.doubtful).toBe(1);
});

test.each([
  ['a new role from the day after is the same spell', ['2019-01-01/2019-06-30', '2019-07-01/2019-12-31'], [[365, 365]]],
  ['so it is if the months of both touch', ['2019-01-01/2019-06', '2019-06/2019-12-31'], [[365, 365]]],
  [
    'a day between makes two',
    ['2019-01-01/2019-06-29', '2019-07-01/2019-12-31'],
    [
      [180, 180],
      [184, 184],
    ],
  ],
  [
    'an end nobody knows is not put off by what comes later',
    ['2019-01-01/', '2020-01-01/2020-12-31'],
    [
      [1, Infinity],
      [366, 366],
    ],
  ],
  ['two roles at once last as long as either', ['2019-01-01/2019-06-30', '2019-03-01/2019-12-31'], [[365, 365]]],
])('%s', (_, times, expected) => {
  expect(bounds(enduring(['2019'], { memberships: times.map((time) => membership('a', time)) }))).toEqual(expected);
});

test('support roles, programmes and collective bodies are no members', () => {
  const when = membership('a', '2019-01-01/2019-12-31');
  expect(bounds(enduring(['2019'], { memberships: [{ ...when, role: 'host' }] }))).toEqual([]);
  const programme = [{ id: 'team', name: 'Projekt', kind: 'programme', places: ['p'] }];
  expect(bounds(enduring(['2019'], { memberships: [when], partnerships: programme }))).toEqual([]);
  expect(bounds(enduring(['2019'], { memberships: [when], institutions: [{ id: 'a', kind: 'collective' }] }))).toEqual([]);
});

test('ends that only the policy sets are told from ends on record', () => {
  const whole = enduring(['2019-01-01/ 2019-03-01', '2019-01-01/2019-12-31']);
  const { low, high, endsOnRecord, endsByPolicy } = lifetimes(whole, { ...decade, policy: 'months:12' }, 'memberships');
  expect([...low].map((days, i) => [days, high[i]])).toEqual([
    [426, 426],
    [365, 365],
  ]);
  expect([endsOnRecord, endsByPolicy]).toEqual([1, 1]);
});

test('ties last as memberships do, whichever end a row names first', () => {
  const ties = [
    { from: 'b', to: 'a', kind: 'info', time: '2019-01-01/2019-06-30' },
    { from: 'a', to: 'b', kind: 'refer', time: '2019-07-01/2019-12-31' },
  ];
  expect(bounds(enduring(['2019', '2019'], { ties }), decade, 'ties')).toEqual([[365, 365]]);
});

test('in Sieradz seventeen members joined on one day, and nobody wrote down how long they stayed', () => {
  const { low, high, endsOnRecord } = lifetimes(lodzkie, { county: '1014', from: '2019-01-01', to: '2021-12-31' }, 'memberships');
  expect([...low]).toEqual(Array(17).fill(1));
  expect([...high]).toEqual(Array(17).fill(Infinity));
  expect(endsOnRecord).toBe(0);
});
