import { expect, test } from 'vitest';
import { said, type Changed } from '#support/county';

const S2 = { id: 'S2', title: 'Druga', published: '2020-02-29' };
const member = { partnership: 'pzk', institution: 'pup', time: '2019-10-23/' };
const event = { id: 'e2', time: '2019-10-23', place: 'gm', partnerships: 'pzk', source: 'S2' };

test.each<[string, Changed, ReturnType<typeof said>]>([
  ['a fact without a source', { add: { memberships: [member] } }, [['E-SOURCE-MISSING', 'memberships', 3, 'source', '']]],
  [
    'a conclusion without a reason',
    { add: { memberships: [{ ...member, source: 'S1', certainty: 'inferred' }] } },
    [['W-NOTE-MISSING', 'memberships', 3, 'note', '']],
  ],
  ['a conclusion with its reason', { add: { memberships: [{ ...member, source: 'S1', certainty: 'inferred', note: 'z nazwy' }] } }, []],
  [
    'two sources that give different starts',
    {
      add: { sources: [S2], memberships: [{ ...member, institution: 'mops', role: 'leader', source: 'S2', time: '2019-10-25/' }] },
    },
    [['W-CONFLICT', 'memberships', 3, 'altOf', '2019-10-25/']],
  ],
  [
    'two sources that agree',
    { add: { sources: [S2], memberships: [{ ...member, institution: 'mops', role: 'leader', source: 'S2' }] } },
    [],
  ],
  [
    'two sources of which one is chosen',
    {
      add: {
        sources: [S2],
        memberships: [{ ...member, institution: 'mops', role: 'leader', source: 'S2', time: '2019-10-25/', altOf: 'memberships:1' }],
      },
    },
    [],
  ],
  [
    'one day, one team, two kinds of meeting',
    { add: { sources: [S2], events: [{ ...event, kind: 'formalising' }] } },
    [['W-CONFLICT', 'events', 2, 'altOf', 'formalising']],
  ],
  ['one day, one team, one kind of meeting', { add: { sources: [S2], events: [{ ...event, kind: 'initiating' }] } }, []],
  ['two kinds of meeting on two days', { add: { sources: [S2], events: [{ ...event, kind: 'formalising', time: '2019-10-24' }] } }, []],
])('%s', (_, changed, expected) => {
  expect(said(changed)).toEqual(expected);
});
