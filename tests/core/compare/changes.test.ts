import { describe, expect, test } from 'vitest';
import { changes } from '#core/compare/changes';
import { dataset } from '#support/dataset';
import { lodzkie, lodzkieWithProjectEnd } from '#support/lodzkie';

const sieradz = ['dary-losu', 'mops-si', 'pcpr-si', 'ppp-si', 'przyjazn-si', 'przystan-si', 'pup-si'].concat([
  'sp1-si',
  'sp10-si',
  'sp4-si',
  'sp6-si',
  'sp9-si',
  'ssm-si',
  'szw-si',
  'tpd-si',
  'trampolina',
  'zkss-si-1',
]);

describe('between two days in Sieradz', () => {
  test('all seventeen joined on the day the team was formed', () => {
    const found = changes(lodzkie, { county: '1014', from: '2019-10-22', to: '2019-10-23' });
    expect(found).toMatchObject({ joined: sieradz, left: [], stayed: [], unknown: [] });
    expect(found.ties.formed).toEqual(
      sieradz.map((id) => (id < 'pzk-si' ? { from: id, to: 'pzk-si' } : { from: 'pzk-si', to: id })).sort(byEnds),
    );
    expect(found.ties).toMatchObject({ dissolved: [], kept: [], unknown: [] });
  });

  test.each(['evidence-only', 'last-evidence', 'months:3', 'project-end'])(
    'nobody left because the sources fall silent, under %s',
    (policy) => {
      const found = changes(lodzkie, { county: '1014', from: '2019-10-23', to: '2020-06-30', policy });
      expect(found).toMatchObject({ joined: [], left: [], stayed: [], unknown: sieradz });
      expect(found.ties).toMatchObject({ formed: [], dissolved: [], kept: [] });
      expect(found.ties.unknown).toHaveLength(17);
    },
  );

  test('all stayed as long as the policy in use says that they did, and after the project nobody knows', () => {
    const during = changes(lodzkieWithProjectEnd, { county: '1014', from: '2019-10-23', to: '2021-10-28', policy: 'project-end' });
    expect(during).toMatchObject({ stayed: sieradz, unknown: [] });
    const after = changes(lodzkieWithProjectEnd, { county: '1014', from: '2019-10-23', to: '2022-06-30', policy: 'project-end' });
    expect(after).toMatchObject({ left: [], stayed: [], unknown: sieradz });
  });
});

test('in Tomaszów those who may still be there are told apart from those who came', () => {
  const found = changes(lodzkie, { county: '1016', from: '2013-11-27', to: '2018-08-08' });
  expect(found).toMatchObject({
    joined: ['gm-tomaszow', 'pow-tomaszowski'],
    left: [],
    stayed: ['rcps-lodz'],
    unknown: ['mops-tm', 'pup-tm'],
  });
});

describe('where every start and end is known', () => {
  const member = (institution: string, time: string) => ({ partnership: 'team', institution, time });
  const data = dataset({
    institutions: ['a', 'b', 'c', 'd'].map((id) => ({ id })),
    partnerships: [{ id: 'team', kind: 'team', time: '2018-01-01/2022-12-31' }],
    memberships: [
      member('a', '2018-01-01/2018-12-31'),
      member('b', '2018-01-01/2022-12-31'),
      member('c', '2018-01-01/2022-12-31'),
      member('d', '2020-01-01/2022-12-31'),
    ],
    ties: [
      { from: 'a', to: 'b', kind: 'refer', directed: true, time: '2018-01-01/2018-12-31' },
      { from: 'c', to: 'b', kind: 'refer', directed: true, time: '2018-01-01/2022-12-31' },
      { from: 'b', to: 'd', kind: 'info', time: '2020-01-01/2022-12-31' },
    ],
  });
  const days = { from: '2018-06-01', to: '2020-06-01' };

  test('joined, left and stayed are differences and the intersection of the two days', () => {
    expect(changes(data, days)).toMatchObject({ joined: ['d'], left: ['a'], stayed: ['b', 'c'], unknown: [] });
  });

  test('ties of a projection form and dissolve with those who share the team', () => {
    expect(changes(data, { ...days, mode: 'clique' }).ties).toEqual({
      formed: [
        { from: 'b', to: 'd' },
        { from: 'c', to: 'd' },
      ],
      dissolved: [
        { from: 'a', to: 'b' },
        { from: 'a', to: 'c' },
      ],
      kept: [{ from: 'b', to: 'c' }],
      unknown: [],
    });
  });

  test('directed ties keep their direction; one without stands both ways among them', () => {
    expect(changes(data, { ...days, mode: 'direct' }).ties).toEqual({
      formed: [
        { from: 'b', to: 'd' },
        { from: 'd', to: 'b' },
      ],
      dissolved: [{ from: 'a', to: 'b' }],
      kept: [{ from: 'c', to: 'b' }],
      unknown: [],
    });
  });
});

test('whoever came back to a meeting after a silence did not join anew', () => {
  const data = dataset({
    institutions: [{ id: 'a' }, { id: 'b' }],
    partnerships: [{ id: 'team', kind: 'team' }],
    memberships: [
      { partnership: 'team', institution: 'a', time: '2013-01-01/' },
      { partnership: 'team', institution: 'a', time: '2019-01-01/' },
      { partnership: 'team', institution: 'b', time: '2019-01-01/' },
    ],
  });
  const found = changes(data, { from: '2015-01-01', to: '2019-01-01', policy: 'last-evidence' });
  expect(found).toMatchObject({ joined: ['b'], unknown: ['a'] });
});

test('a wrong day is refused', () => {
  expect(() => changes(lodzkie, { from: '2019', to: '2020-01-01' })).toThrow(/not "2019"/);
});

function byEnds(a: { from: string; to: string }, b: { from: string; to: string }): number {
  return a.from === b.from ? (a.to < b.to ? -1 : 1) : a.from < b.from ? -1 : 1;
}
