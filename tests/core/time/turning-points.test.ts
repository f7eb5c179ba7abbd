import { describe, expect, test } from 'vitest';
import { turningPoints } from '#core/time/turning-points';
import { dataset } from '#support/dataset';
import { lodzkie, lodzkieWithProjectEnd } from '#support/lodzkie';

describe('the days on which Sieradz changed', () => {
  test.each([
    // The team and its meeting, then two visits of which only the three days are known.
    ['evidence-only', '2019-10-23 2019-10-24 2021-10-27 2021-10-28 2021-10-29 2021-10-30'],
    ['last-evidence', '2019-10-23 2019-10-24 2021-10-27 2021-10-28 2021-10-29 2021-10-30'],
    ['months:12', '2019-10-23 2019-10-24 2020-10-24 2021-10-27 2021-10-28 2021-10-29 2021-10-30 2022-10-28 2022-10-30'],
  ])('under %s', (policy, days) => {
    expect(turningPoints(lodzkie, { county: '1014', policy }).join(' ')).toBe(days);
  });

  test('end with the project where its end is known', () => {
    expect(turningPoints(lodzkieWithProjectEnd, { county: '1014', policy: 'project-end' })).toContain('2021-10-30');
  });
});

test('a plan, a contradicted row and a collective body change nothing', () => {
  const rows = {
    institutions: [{ id: 'a' }, { id: 'all', kind: 'collective' }, { id: 'new', kind: 'planned' }],
    partnerships: [
      { id: 'team', kind: 'team', time: '2019-01-01/2019-12-31' },
      { id: 'plan', kind: 'team', time: '2020-01-01/2020-12-31', status: 'planned' },
      { id: 'off', kind: 'team', time: '2020-02-01/2020-12-31', status: 'cancelled' },
      { id: 'other', kind: 'team', time: '2018-01-01/2020-12-31', altOf: 'team' },
    ],
    memberships: [
      { partnership: 'team', institution: 'a', time: '2019-03-01/2019-12-31' },
      { partnership: 'team', institution: 'all', time: '2019-04-01/2019-12-31' },
      { partnership: 'team', institution: 'new', time: '2019-05-01/2019-12-31' },
      { partnership: 'plan', institution: 'a', time: '2020-05-01/2020-12-31' },
    ],
  } as const;
  expect(turningPoints(dataset(rows))).toEqual(['2019-01-01', '2019-03-01', '2020-01-01']);
});

test('where institutions are the roster their own beginnings and ends count', () => {
  const data = dataset({
    institutions: [{ id: 'a', time: '2015-06-01/' }, { id: 'b' }],
    ties: [{ from: 'a', to: 'b', time: '2019-01-01/2019-12-31' }],
  });
  expect(turningPoints(data)).toEqual(['2015-06-01', '2019-01-01', '2020-01-01']);
});

test('a data set without dates has none', () => {
  expect(turningPoints(dataset({ institutions: [{ id: 'a' }, { id: 'b' }], ties: [{ from: 'a', to: 'b' }] }))).toEqual([]);
});

test('a county the data do not know is refused, not taken for one where nothing happened', () => {
  expect(() => turningPoints(lodzkie, { county: '9999' })).toThrow(TypeError);
  expect(() => turningPoints(lodzkie, { county: '9999' })).toThrow('county is the code of a county of the data set, not "9999"');
});
