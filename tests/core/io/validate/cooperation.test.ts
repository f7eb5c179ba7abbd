import { expect, test } from 'vitest';
import { said, type Changed } from '#support/county';

const source = 'S1';
const member = (cells: object): Changed => ({
  add: { memberships: [{ partnership: 'pzk', institution: 'pup', time: '2019-10-23/', source, ...cells }] },
});
const tie = (cells: object): Changed => ({
  add: { ties: [{ from: 'pcpr', to: 'pup', kind: 'info', time: '2019-10-23/', source, ...cells }] },
});
const team = (cells: object, members: readonly object[] = []): Changed => ({
  add: {
    partnerships: [{ id: 'p2', kind: 'team', name: 'Drugi', places: 'pow', source, ...cells }],
    memberships: members.map((cells) => ({ partnership: 'p2', source, time: '2019-11-01/', ...cells })),
  },
});
const parties = [
  { institution: 'mops', role: 'party' },
  { institution: 'um', role: 'party' },
];
const body = { place: 'gm', sector: 'UNK', area: 'UNK', tier: 'UNK', source };

test.each<[string, Changed, ReturnType<typeof said>]>([
  ['a member before there was a team', member({ time: '2019-10-22/' }), [['E-MEMBER-OUTSIDE', 'memberships', 3, 'time', '2019-10-22/']]],
  ['a member perhaps before there was a team', member({ time: '2019-10/' }), [['W-MEMBER-OUTSIDE', 'memberships', 3, 'time', '2019-10/']]],
  ['a member from the first day', member({ time: '2019-10-23/2019-12-31' }), []],
  [
    'a member of both before its own foundation',
    {
      add: {
        institutions: [{ id: 'x', name: 'X', time: '2019-12-01/', ...body }],
        memberships: [{ partnership: 'pzk', institution: 'x', time: '2019-11-30/', source }],
      },
    },
    [['E-MEMBER-OUTSIDE', 'memberships', 3, 'time', '2019-11-30/']],
  ],
  [
    'a member after the team was over',
    team({ time: '2019-11-01/2019-11-30' }, [{ institution: 'mops' }, { institution: 'pup', time: '2019-12-01/' }]),
    [['E-MEMBER-OUTSIDE', 'memberships', 4, 'time', '2019-12-01/']],
  ],
  [
    'two spells on one day',
    member({ institution: 'mops', role: 'leader', time: '2019-10-23/2019-11-30' }),
    [['E-SPELL-OVERLAP', 'memberships', 3, 'time', '2019-10-23/2019-11-30']],
  ],
  ['two spells one after the other', member({ institution: 'mops', role: 'leader', time: '2019-11-30/' }), []],
  ['two roles on one day', member({ institution: 'mops', role: 'expert' }), []],
  ['attendance taken for membership', member({ basis: 'attended' }), [['E-MEMBER-FROM-ATTENDANCE', 'memberships', 3, 'basis', 'attended']]],
  ['attendance that is membership', { ...member({ basis: 'attended' }), about: { attendanceIsMembership: true } }, []],
  ['two leaders on one day', member({ role: 'leader' }), [['W-LEADER-MANY', 'partnerships', 1, 'governance', '']]],
  ['two leaders who share the lead', { ...member({ role: 'leader' }), first: { partnerships: { governance: 'shared' } } }, []],
  ['a leader after the other', member({ role: 'leader', time: '2019-12-01/' }), []],
  ['a team without members', team({}), [['W-MEMBERS-UNNAMED', 'partnerships', 2, 'id', 'p2']]],
  [
    'a team whose only member is planned',
    team({}, [{ institution: 'mops', status: 'planned' }]),
    [['W-MEMBERS-UNNAMED', 'partnerships', 2, 'id', 'p2']],
  ],
  ['a planned team without members', team({ status: 'planned' }), []],
  ['a programme without members', team({ kind: 'programme' }), []],
  [
    'a team whose only member is a group',
    {
      add: {
        institutions: [{ id: 'x', name: 'X', kind: 'collective', ...body }],
        partnerships: [{ id: 'p2', kind: 'team', name: 'Drugi', places: 'pow', source }],
        memberships: [{ partnership: 'p2', institution: 'x', time: '2019-11-01/', source }],
      },
    },
    [['W-MEMBERS-UNNAMED', 'partnerships', 2, 'id', 'p2']],
  ],
  [
    'a team without a place',
    team({ places: '' }, [{ institution: 'mops' }]),
    [['W-PARTNERSHIP-NO-PLACE', 'partnerships', 2, 'places', '']],
  ],
  [
    'a team without a place or members',
    team({ places: '', status: 'planned' }),
    [['W-PARTNERSHIP-NO-COUNTY', 'partnerships', 2, 'places', '']],
  ],
  [
    'an agreement of one',
    team({ kind: 'agreement' }, parties.slice(0, 1)),
    [
      ['E-AGREEMENT-PARTIES', 'partnerships', 2, 'id', 'p2'],
      ['E-REF-LEFT-OUT', 'memberships', 3, 'partnership', 'p2'],
    ],
  ],
  ['an agreement of two', team({ kind: 'agreement' }, parties), []],
  ['a planned agreement of nobody yet', team({ kind: 'agreement', status: 'planned' }), []],
  [
    'a fact resting on a planned team',
    team({ status: 'planned' }, [{ institution: 'mops' }]),
    [['E-PLANNED-USED', 'memberships', 3, 'partnership', 'p2']],
  ],
  ['a plan resting on a planned team', team({ status: 'planned' }, [{ institution: 'mops', status: 'planned' }]), []],
  [
    'presence at a meeting not yet held',
    {
      add: {
        events: [{ id: 'e2', kind: 'signing', time: '2019-12-01', status: 'planned', place: 'gm', source }],
        participations: [{ event: 'e2', institution: 'mops', capacity: 'attended', source }],
      },
    },
    [['E-PLANNED-USED', 'participations', 2, 'event', 'e2']],
  ],
  [
    'an invitation to a meeting not yet held',
    {
      add: {
        events: [{ id: 'e2', kind: 'signing', time: '2019-12-01', status: 'planned', place: 'gm', source }],
        participations: [{ event: 'e2', institution: 'mops', capacity: 'invited', source }],
      },
    },
    [],
  ],
  [
    'a tie with a planned body',
    {
      add: {
        institutions: [{ id: 'x', name: 'X', kind: 'planned', ...body }],
        ties: [{ from: 'pup', to: 'x', kind: 'info', time: '2019-11-01/', source }],
      },
    },
    [['E-PLANNED-USED', 'ties', 2, 'to', 'x']],
  ],
  ['a body tied to itself', tie({ from: 'pup' }), [['E-TIE-SELF', 'ties', 2, 'to', 'pup']]],
  ['a tie of no strength', tie({ strength: 0 }), [['E-TIE-STRENGTH', 'ties', 2, 'strength', '0']]],
  ['a tie of the smallest strength there is', tie({ strength: 5e-324 }), []],
  ['the same tie again, the other way round', tie({ from: 'pcpr', to: 'mops' }), [['W-TIE-DUPLICATE', 'ties', 2, 'from', '']]],
  ['the same pair tied in another way', tie({ from: 'pcpr', to: 'mops', kind: 'joint-service' }), []],
  ['few cases', tie({ kind: 'case', count: 4 }), [['E-CELL-SMALL', 'ties', 2, 'count', '']]],
  ['cases enough', tie({ kind: 'case', count: 5 }), []],
  [
    'cases too few for a stricter data set',
    { ...tie({ kind: 'case', count: 9 }), about: { minCell: 10 } },
    [['E-CELL-SMALL', 'ties', 2, 'count', '']],
  ],
])('%s', (_, changed, expected) => {
  expect(said(changed)).toEqual(expected);
});
