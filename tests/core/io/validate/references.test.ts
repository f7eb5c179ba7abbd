import { expect, test } from 'vitest';
import { parseDataset } from '#core/io/read-dataset';
import { brief, changedCounty, said, type Changed } from '#support/county';

const member = { partnership: 'pzk', institution: 'pup', time: '2019-10-23/', source: 'S1' };

test.each<[string, Changed, ReturnType<typeof said>]>([
  [
    'a member nobody knows',
    { add: { memberships: [{ ...member, institution: 'zus' }] } },
    [['E-REF-UNKNOWN', 'memberships', 3, 'institution', 'zus']],
  ],
  [
    'a member is called by name',
    { add: { memberships: [{ ...member, institution: 'Urząd  miasta' }] } },
    [['N-REF-NAME', 'memberships', null, 'institution', 'Urząd  miasta']],
  ],
  [
    'one of several sources is unknown',
    { add: { memberships: [{ ...member, source: 'S1 S9' }] } },
    [['E-REF-UNKNOWN', 'memberships', 3, 'source', 'S9']],
  ],
  [
    'a name belongs to something of every kind',
    {
      add: {
        names: [
          { subject: 'pzk', text: 'Z', kind: 'short' },
          { subject: 'gm', text: 'T', kind: 'short' },
        ],
      },
    },
    [],
  ],
  [
    'a name belongs to nothing',
    { add: { names: [{ subject: 'e1', text: 'Z', kind: 'short' }] } },
    [['E-REF-UNKNOWN', 'names', 1, 'subject', 'e1']],
  ],
  [
    'a place name that two counties bear',
    {
      add: {
        places: [{ id: 'p-0618', name: 'Powiat Tomaszowski', kind: 'powiat', teryt: '0618' }],
        services: [],
        institutions: [
          { id: 'sp', name: 'Starostwo', place: 'powiat tomaszowski', sector: 'UNK', area: 'GOV', tier: 'powiat', source: 'S1' },
        ],
      },
    },
    [['E-PLACE-AMBIGUOUS', 'institutions', 6, 'place', 'powiat tomaszowski']],
  ],
  [
    'a place name that one county bears',
    {
      add: {
        institutions: [
          { id: 'sp', name: 'Starostwo', place: 'powiat tomaszowski', sector: 'UNK', area: 'GOV', tier: 'powiat', source: 'S1' },
        ],
      },
    },
    [['N-REF-NAME', 'institutions', null, 'place', 'powiat tomaszowski']],
  ],
  [
    'a member’s name that two bodies bear',
    {
      add: {
        institutions: [{ id: 'pup-2', name: 'PUP', place: 'pow', sector: 'UNK', area: 'LAB', tier: 'powiat', parent: 'um', source: 'S1' }],
        memberships: [{ ...member, institution: 'PUP' }],
      },
    },
    [['E-REF-AMBIGUOUS', 'memberships', 3, 'institution', 'PUP']],
  ],
  ['a row that contradicts one in use', { add: { memberships: [{ ...member, institution: 'mops', altOf: 'memberships:1' }] } }, []],
  [
    'a row that contradicts nothing',
    { add: { memberships: [{ ...member, altOf: 'memberships:9' }] } },
    [['E-ALT-CHAIN', 'memberships', 3, 'altOf', 'memberships:9']],
  ],
  [
    'a row that contradicts a row of another table',
    { add: { memberships: [{ ...member, altOf: 'e1' }] } },
    [['E-ALT-CHAIN', 'memberships', 3, 'altOf', 'e1']],
  ],
  [
    'a row that contradicts a row not in use',
    {
      add: {
        memberships: [
          { ...member, institution: 'mops', altOf: 'memberships:1' },
          { ...member, altOf: 'memberships:3' },
        ],
      },
    },
    [['E-ALT-CHAIN', 'memberships', 4, 'altOf', 'memberships:3']],
  ],
])('%s', (_, changed, expected) => {
  expect(said(changed)).toEqual(expected);
});

test('the hint of an ambiguous place names both codes', () => {
  const { problems } = parseDataset(
    changedCounty({
      add: { places: [{ id: 'p-0618', name: 'powiat tomaszowski', kind: 'powiat', teryt: '0618' }] },
      first: { events: { place: 'powiat tomaszowski' } },
    }),
  );
  expect(problems[0]?.message.en).toBe('powiat tomaszowski may be pow (1016), p-0618 (0618); give the code.');
});

test('a body that is left out takes with it what rests on it, and each is said', () => {
  const { dataset, problems } = parseDataset(changedCounty({ first: { institutions: { kind: 'formalny' } } }));
  expect(problems.map(brief)).toEqual([
    ['E-CODE-UNKNOWN', 'institutions', 1, 'kind', 'formalny'],
    ['E-REF-LEFT-OUT', 'memberships', 1, 'institution', 'mops'],
    ['E-REF-LEFT-OUT', 'participations', 1, 'institution', 'mops'],
    ['E-REF-LEFT-OUT', 'ties', 1, 'from', 'mops'],
    ['E-REF-LEFT-OUT', 'offers', 1, 'institution', 'mops'],
    ['E-REF-LEFT-OUT', 'invitations', 1, 'institution', 'mops'],
    ['E-REF-LEFT-OUT', 'reports', 1, 'reporter', 'mops'],
  ]);
  expect(dataset?.institutions.map(({ id }) => id)).toEqual(['pcpr', 'pup', 'um', 'um-edu']);
  expect(dataset?.memberships.map(({ institution }) => institution)).toEqual(['pcpr']);
});

test('of two rows with one id the first stays, and what points at it holds', () => {
  const { dataset, problems } = parseDataset(changedCounty({ add: { institutions: [{ id: 'mops', name: 'Inny', source: 'S1' }] } }));
  expect(problems.map(brief)).toEqual([['E-ID-DUPLICATE', 'institutions', 6, 'id', 'mops']]);
  expect(problems[0]?.message).toEqual({ pl: 'Identyfikator mops powtarza się w wierszach 1, 6.', en: 'mops is used in rows 1, 6.' });
  expect(dataset?.institutions.find(({ id }) => id === 'mops')?.name).toBe('MOPS');
  expect(dataset?.memberships.length).toBe(2);
});

test('a table that is not there cannot be missed', () => {
  const { dataset, problems } = parseDataset(
    changedCounty({ without: ['sources', 'places', 'services', 'waves', 'invitations', 'partnerships'] }),
  );
  expect(problems.map(brief)).toEqual([['W-SOURCES-NONE', 'sources', null, '', '']]);
  expect(dataset?.partnerships.map(({ id, kind, name }) => [id, kind, name])).toEqual([['pzk', 'team', 'pzk']]);
});
