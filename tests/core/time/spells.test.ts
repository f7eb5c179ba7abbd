import { describe, expect, test } from 'vitest';
import { isoOf, isWritable } from '#core/time/day';
import { spells } from '#core/time/spells';
import { stateOn, type Spell } from '#core/time/spell';
import { dataset } from '#support/dataset';

const policies = ['evidence-only', 'last-evidence', 'project-end', 'months:12'];
const programme = { id: 'prj', kind: 'programme', time: '/2021-10-29' };

interface Timed {
  readonly time?: string;
  readonly seen?: string;
  readonly source?: readonly string[];
}

/** A team of a programme that ends on 2021-10-29, with one member dated like this. */
function memberOf(timed: Timed) {
  return dataset({
    sources: [{ id: 'S', published: '2020-01-31' }],
    institutions: [{ id: 'mops' }],
    partnerships: [programme, { id: 'team', kind: 'team', programme: 'prj' }],
    memberships: [{ partnership: 'team', institution: 'mops', ...timed }],
  });
}

/** A platform without a programme. */
function platform(timed: Timed) {
  return dataset({ partnerships: [{ id: 'plat', kind: 'platform', ...timed }] });
}

function only(rows: readonly Spell[], table: string): Spell {
  const [row, ...more] = rows.filter((spell) => spell.table === table && spell.id !== 'prj');
  if (row === undefined || more.length > 0) throw new TypeError('expected one spell');
  return row;
}

function days({ bounds: { startMin, startMax, endMin, endMax } }: Spell): string {
  return [startMin, startMax, endMin, endMax].map((day) => (isWritable(day) ? isoOf(day) : '-')).join(' ');
}

describe('state of a membership on three days under each policy', () => {
  test.each([
    [
      { time: '2019-10-23/' },
      '2019-10-23 2019-10-23 2019-10-24 -',
      '2019-10-23 2020-06-30 2022-06-30',
      ['in maybe maybe', 'in out out', 'in in out', 'in in out'],
    ],
    [
      { time: '2019-10-23/', seen: '2021-10-27' },
      '2019-10-23 2019-10-23 2021-10-28 -',
      '2020-06-30 2021-10-28 2022-06-30',
      ['in maybe maybe', 'in out out', 'in in out', 'in in in'],
    ],
    [
      { time: '2019-10-23/..', source: ['S'] },
      '2019-10-23 2019-10-23 2020-02-01 -',
      '2020-01-31 2020-06-30 2022-06-30',
      ['in maybe maybe', 'in maybe maybe', 'in in maybe', 'in in maybe'],
    ],
    [
      { time: '[2021-10-27..2021-10-29]' },
      '2021-10-27 2021-10-29 2021-10-28 2021-10-30',
      '2021-10-26 2021-10-28 2021-10-30',
      ['out maybe out', 'out maybe out', 'out maybe out', 'out maybe out'],
    ],
    [
      { time: '2019-09-24/2021-10-29' },
      '2019-09-24 2019-09-24 2021-10-30 2021-10-30',
      '2019-09-23 2021-10-29 2021-10-30',
      ['out in out', 'out in out', 'out in out', 'out in out'],
    ],
    [
      { time: '2013', seen: '2013-11-27' },
      '2013-01-01 2013-11-27 2013-11-28 2014-01-01',
      '2013-06-30 2013-11-27 2014-01-01',
      ['maybe in out', 'maybe in out', 'maybe in out', 'maybe in out'],
    ],
    [
      { time: '2018-08-08/' },
      '2018-08-08 2018-08-08 2018-08-09 -',
      '2018-08-07 2018-08-08 2019-10-23',
      ['out in maybe', 'out in out', 'out in in', 'out in out'],
    ],
    [
      { seen: '2021-10-27/2021-10-29' },
      '- 2021-10-27 2021-10-30 -',
      '2019-10-23 2021-10-28 2022-06-30',
      ['maybe in maybe', 'maybe in out', 'maybe in out', 'maybe in in'],
    ],
    [
      { time: '2013/2014' },
      '2013-01-01 2013-12-31 2014-01-02 2015-01-01',
      '2013-06-30 2014-01-01 2014-06-30',
      ['maybe in maybe', 'maybe in maybe', 'maybe in maybe', 'maybe in maybe'],
    ],
    [
      { time: '2019-09~' },
      '2019-08-01 2019-10-31 2019-08-02 2019-11-01',
      '2019-08-15 2019-09-15 2019-11-01',
      ['maybe maybe out', 'maybe maybe out', 'maybe maybe out', 'maybe maybe out'],
    ],
    [
      { time: '/2021-10-29', seen: '2018-08-08' },
      '- 2018-08-08 2021-10-30 2021-10-30',
      '2018-01-01 2019-10-23 2021-10-30',
      ['maybe in out', 'maybe in out', 'maybe in out', 'maybe in out'],
    ],
  ] as const)('%j', (timed, bounds, onDays, expected) => {
    const data = memberOf(timed);
    expect(days(only(spells(data), 'memberships'))).toBe(bounds);
    for (const [p, policy] of policies.entries()) {
      const spell = only(spells(data, { policy }), 'memberships');
      expect([policy, onDays.split(' ').map((day) => stateOn(spell, day))]).toEqual([policy, expected[p]?.split(' ')]);
    }
  });

  test('a platform without a programme keeps to the evidence where the project’s end is asked for', () => {
    const data = platform({ time: '2013/', seen: '2013-11-27' });
    const states = policies.map((policy) => {
      const spell = only(spells(data, { policy }), 'partnerships');
      return ['2013-06-30', '2013-11-27', '2014-06-30'].map((day) => stateOn(spell, day)).join(' ');
    });
    expect(days(only(spells(data), 'partnerships'))).toBe('2013-01-01 2013-11-27 2013-11-28 -');
    expect(states).toEqual(['maybe in maybe', 'maybe in out', 'maybe in maybe', 'maybe in in']);
  });

  test('months are counted from the last day of evidence, to the end of a shorter month', () => {
    const spell = only(spells(memberOf({ time: '2020-01-31/' }), { policy: 'months:1' }), 'memberships');
    expect(days(spell)).toBe('2020-01-31 2020-01-31 2020-03-01 2020-03-01');
  });

  test('a start known to the year only leaves a policy’s end as wide', () => {
    const data = memberOf({ time: '2013/' });
    expect(days(only(spells(data, { policy: 'last-evidence' }), 'memberships'))).toBe('2013-01-01 2013-12-31 2013-01-02 2014-01-01');
    expect(days(only(spells(data, { policy: 'months:12' }), 'memberships'))).toBe('2013-01-01 2013-12-31 2014-01-02 2015-01-01');
  });

  test('the project’s end never comes before the last evidence', () => {
    const spell = only(spells(memberOf({ seen: '2022-03-01' }), { policy: 'project-end' }), 'memberships');
    expect(days(spell)).toBe('- 2022-03-01 2022-03-02 2022-03-02');
  });
});

describe('containers', () => {
  const lasting = { time: '2010/2030' };
  const member = (institution: object, partnership: object, membership: object = lasting) =>
    only(
      spells(
        dataset({
          institutions: [{ id: 'mops', ...institution }],
          partnerships: [{ id: 'team', kind: 'team', ...partnership }],
          memberships: [{ partnership: 'team', institution: 'mops', ...membership }],
        }),
      ),
      'memberships',
    );

  test('cut a membership with their known bounds', () => {
    expect(days(member({ time: '2015-05-01/2020-06-30' }, {}))).toBe('2015-05-01 2015-05-01 2020-07-01 2020-07-01');
    expect(days(member({}, { time: '2015-05-01/2020-06-30' }))).toBe('2015-05-01 2015-05-01 2020-07-01 2020-07-01');
  });

  test('do not cut with a bound nobody knows, nor with one that is open', () => {
    expect(days(member({}, { time: '2015-05-01/' }))).toBe('2015-05-01 2015-05-01 2030-01-02 2031-01-01');
    expect(days(member({ time: '../2020-06-30' }, {}))).toBe('2010-01-01 2010-12-31 2020-07-01 2020-07-01');
    expect(days(member({}, { seen: '2015-05-01' }))).toBe('2010-01-01 2010-12-31 2030-01-02 2031-01-01');
  });

  test.each([
    ['planned', {}, { status: 'planned' }, 'out'],
    ['planned', { kind: 'planned' }, {}, 'out'],
    ['cancelled', {}, { status: 'cancelled' }, 'out'],
    ['unknown', {}, { status: 'unknown' }, 'maybe'],
    ['actual', {}, {}, 'in'],
  ])('that are %s pass it on to a membership', (_, institution, partnership, state) => {
    expect(stateOn(member(institution, partnership), '2020-01-01')).toBe(state);
  });
});

describe('rows without a date', () => {
  const undatedRows = {
    institutions: [{ id: 'a' }, { id: 'b' }],
    partnerships: [{ id: 'team', kind: 'team' }],
    memberships: [{ partnership: 'team', institution: 'a' }],
    ties: [{ from: 'a', to: 'b', kind: 'info' }],
  };
  const statesOf = (rows: readonly Spell[]) => rows.map((spell) => `${spell.table} ${stateOn(spell, '2020-01-01')}`);

  test('are possible on every day, but an undated partnership is in force on all', () => {
    const data = dataset({ ...undatedRows, events: [{ id: 'e', kind: 'working', time: '2019' }] });
    expect(statesOf(spells(data))).toEqual(['partnerships in', 'memberships maybe', 'events out', 'ties maybe']);
  });

  test('are in force on all days if nothing in the data set is dated', () => {
    expect(statesOf(spells(dataset(undatedRows)))).toEqual(['partnerships in', 'memberships in', 'ties in']);
  });

  test('stay so if only a planned row has a date', () => {
    const data = dataset({ ...undatedRows, events: [{ id: 'e', kind: 'working', time: '2019', status: 'planned' }] });
    expect(statesOf(spells(data))).toEqual(['partnerships in', 'memberships in', 'events out', 'ties in']);
  });
});

describe('events', () => {
  const data = dataset({
    institutions: [{ id: 'mops' }],
    partnerships: [programme, { id: 'team', kind: 'team', programme: 'prj' }],
    events: [{ id: 'e', kind: 'initiating', time: '2019-09-23', partnerships: ['team'] }],
    participations: [{ event: 'e', institution: 'mops', capacity: ['attended'] }],
  });

  test.each([
    ['evidence-only', '2019-09-24'],
    ['last-evidence', '2019-09-24'],
    ['months:2', '2019-11-24'],
    ['project-end', '2021-10-30'],
  ])('are over on the day after; under %s the ties made there end before %s', (policy, end) => {
    expect(days(only(spells(data, { policy }), 'events'))).toBe('2019-09-23 2019-09-23 2019-09-24 2019-09-24');
    expect(days(only(spells(data, { policy }), 'participations'))).toBe(`2019-09-23 2019-09-23 ${end} ${end}`);
  });
});

test('a date in doubt makes the fact inferred', () => {
  expect(only(spells(memberOf({ time: '2019-10-23?/' })), 'memberships').certainty).toBe('inferred');
  expect(only(spells(memberOf({ seen: '2019-10-23%' })), 'memberships').certainty).toBe('inferred');
  expect(only(spells(memberOf({ time: '2019-10-23~/' })), 'memberships').certainty).toBe('stated');
});

test('a row that contradicts the one in use has no spell', () => {
  const data = dataset({
    partnerships: [
      { id: 'a', kind: 'team' },
      { id: 'b', kind: 'team', altOf: 'a' },
    ],
  });
  expect(spells(data).map(({ id }) => id)).toEqual(['a']);
});

test('an open end is followed to the latest of its dated sources', () => {
  const data = dataset({
    sources: [{ id: 'S1', published: '2020-01-31' }, { id: 'S2', published: '2021' }, { id: 'S3', retrieved: '2020-05-05' }, { id: 'S4' }],
    partnerships: [
      { id: 'a', kind: 'team', time: '2019/..', source: ['S1', 'S2', 'S4'] },
      { id: 'b', kind: 'team', time: '2019/..', source: ['S1', 'S3'] },
      { id: 'c', kind: 'team', time: '2019/..', source: ['S4'] },
    ],
  });
  expect(spells(data).map(days)).toEqual([
    '2019-01-01 2019-12-31 2021-01-02 -',
    '2019-01-01 2019-12-31 2020-05-06 -',
    '2019-01-01 2019-12-31 2019-01-02 -',
  ]);
});

test('a day or policy that is none is refused by name', () => {
  const data = memberOf({ time: '2019' });
  expect(() => spells(data, { policy: 'forever' })).toThrow(/policy is evidence-only.*"forever"/);
  expect(() => stateOn(only(spells(data), 'memberships'), '2019')).toThrow(/not "2019"/);
});
