import { describe, expect, test } from 'vitest';
import { convenerSweep, type ConvenerSweepOptions } from '#core/inference/convener-sweep';
import type { Dataset } from '#core/model/dataset';
import { dataset } from '#support/dataset';
import { lodzkie } from '#support/lodzkie';

const spell = { time: '2019/2021' };
const date = '2020-03-15';

/** A regional centre that meets two of the project's members; two others tie without the project. */
const county = dataset({
  places: [{ id: 'p1', name: 'p1', kind: 'powiat', teryt: '1014' }],
  institutions: ['mops', 'pcpr', 'ngo', 'rcps'].map((id) => ({ id, place: 'p1' })),
  partnerships: [
    { id: 'prj', kind: 'programme', ...spell },
    { id: 'team', kind: 'team', programme: 'prj', ...spell },
    { id: 'other', kind: 'team', ...spell },
  ],
  memberships: [
    { partnership: 'team', institution: 'rcps', role: 'leader', ...spell },
    { partnership: 'team', institution: 'mops', ...spell },
    { partnership: 'team', institution: 'pcpr', ...spell, certainty: 'inferred' },
    { partnership: 'other', institution: 'pcpr', ...spell },
    { partnership: 'other', institution: 'ngo', ...spell },
  ],
});

function tableOf(data: Dataset, options: Partial<ConvenerSweepOptions> = {}) {
  const rows = convenerSweep(data, { date, county: '1014', mode: 'clique', metric: 'tie-count', conveners: ['rcps'], ...options });
  return rows.map(({ conveners, origin, facts, readings }) => [conveners, origin, facts, readings.map(({ value }) => value)]);
}

describe('a county with a convener, a project and an uncertain member', () => {
  test('each assumption has a row of its own, also where the convener led and so placed the team in the county', () => {
    expect(tableOf(county)).toEqual([
      ['with', 'all', 'certain', [2]],
      ['with', 'all', 'possible', [4]],
      ['with', 'project', 'certain', [1]],
      ['with', 'project', 'possible', [3]],
      ['without', 'all', 'certain', [1]],
      ['without', 'all', 'possible', [2]],
      ['without', 'project', 'certain', [0]],
      ['without', 'project', 'possible', [1]],
    ]);
  });

  test('a star falls apart when its leader is left out', () => {
    expect(tableOf(county, { mode: 'star-lead' }).map(([, , , values]) => values)).toEqual([[1], [2], [1], [2], [0], [0], [0], [0]]);
  });

  test('a metric of a period knows certain facts only', () => {
    expect(tableOf(county, { metric: 'unknown-end-share' }).map(([who, origin, facts]) => [who, origin, facts])).toEqual([
      ['with', 'all', 'certain'],
      ['with', 'project', 'certain'],
      ['without', 'all', 'certain'],
      ['without', 'project', 'certain'],
    ]);
  });

  test.each([
    [{ conveners: [] }, 'conveners is a list of institutions, not []'],
    [{ conveners: ['nobody'] }, 'conveners names an institution that is not there: "nobody"'],
    [{ programmes: ['team'] }, 'programmes names a programme that is not there: "team"'],
    [{ metric: 'ties-kept' }, 'from is missing'],
  ])('%j is refused', (options, message) => {
    expect(() => tableOf(county, options)).toThrow(message);
  });
});

test('the two founding meetings hold together through the regional centre alone', () => {
  const rows = convenerSweep(lodzkie, {
    date: '2019-10-23',
    mode: 'clique',
    affiliations: ['e19-tm', 'e19-si'],
    support: true,
    policy: 'months:2',
    metric: 'fragmentation',
    conveners: ['rcps-lodz'],
  });
  const values = rows
    .filter(({ origin, facts }) => origin === 'all' && facts === 'certain')
    .map(({ readings: [reading] }) => reading!.value);
  // 32 institutions in one component; 31 in components of 17 and 14.
  expect(values).toEqual([0, 1 - (17 * 16 + 14 * 13) / (31 * 30)]);
});
