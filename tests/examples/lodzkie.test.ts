import { expect, test } from 'vitest';
import { openDataset } from '#core/io/node/index';
import { counties } from '#core/model/county';
import type { Dataset } from '#core/model/dataset';
import { tableNames } from '#core/model/tables';
import { horizonOf } from '#core/time/horizon';
import { memberCounts } from '#support/members';

const { dataset: read, problems } = await openDataset('examples/lodzkie');
const dataset = read as Dataset;

test('holds the rows of the five documents and no others', () => {
  const rows = tableNames.map((name) => [name, dataset[name].length] as const).filter(([, count]) => count > 0);
  expect(Object.fromEntries(rows)).toEqual({
    sources: 5,
    places: 16,
    sectors: 33,
    institutions: 57,
    names: 13,
    partnerships: 9,
    memberships: 46,
    events: 18,
    participations: 69,
  });
});

test('is read without an error and with the eight warnings its documents earn', () => {
  const found = problems.map(({ code, table, row }) => {
    const name = table as 'sources' | 'institutions' | 'partnerships';
    return `${code} ${dataset[name][(row ?? 0) - 2]?.id}`;
  });
  expect(found.toSorted()).toEqual([
    'W-MEMBERS-UNNAMED pzk-pt',
    'W-MEMBERS-UNNAMED pzk-tm',
    'W-MEMBERS-UNNAMED pzk-zw',
    'W-SOURCE-UNDATED S3',
    'W-SOURCE-UNDATED S4',
    'W-UNIT-NO-PARENT mkrpa-tm',
    'W-UNIT-NO-PARENT zkss-tm-karne',
    'W-UNIT-NO-PARENT zkss-tm-rodz',
  ]);
});

test('speaks until 29 October 2021', () => {
  expect(horizonOf(dataset)).toBe('2021-10-29');
});

test('knows six counties', () => {
  expect(counties(dataset).map(({ code }) => code)).toEqual(['1005', '1014', '1016', '1019', '1020', '1062']);
});

test('cites a document in every row that states a fact', () => {
  const { institutions, names, partnerships, memberships, events, participations, places } = dataset;
  const rows = [institutions, names, partnerships, memberships, events, participations, places].flat();
  expect(rows.filter(({ source }) => source.length === 0)).toEqual([]);
});

test('says in a note why anything was inferred', () => {
  const { institutions, partnerships, memberships, events, participations } = dataset;
  const rows = [institutions, partnerships, memberships, events, participations].flat();
  expect(rows.filter(({ certainty, inferred, note }) => (certainty !== 'stated' || inferred.length > 0) && note === '')).toEqual([]);
});

test('names no body twice in a drawing', () => {
  const labels = dataset.institutions.map(({ label }) => label);
  expect(labels).not.toContain('');
  expect(new Set(labels).size).toBe(57);
});

test.each([
  ['Sieradz', '1014', ['0/0', '0/0', '17/17', '0/17', '0/17', '0/17']],
  ['Tomaszów', '1016', ['3/3', '3/5', '0/5', '0/5', '0/5', '0/5']],
  ['Zduńska Wola', '1019', ['0/0', '0/0', '0/0', '0/0', '0/0', '0/0']],
  ['Piotrków', '1062', ['0/0', '0/0', '0/0', '0/0', '0/0', '0/0']],
])('%s has these certain and possible members by its documents alone', (_, county, expected) => {
  const days = ['2013-11-27', '2018-08-08', '2019-10-23', '2020-06-30', '2021-10-28', '2022-06-30'];
  expect(days.map((date) => memberCounts(dataset, { county, date }))).toEqual(expected);
});

test.each([
  ['last-evidence', 'Sieradz', '1014', ['17/17', '0/0', '0/0']],
  ['months:12', 'Sieradz', '1014', ['17/17', '17/17', '0/0']],
  ['last-evidence', 'Tomaszów', '1016', ['0/0', '0/0', '0/0']],
  ['months:12', 'Tomaszów', '1016', ['0/0', '0/0', '0/0']],
])('under %s %s has other members once the evidence is old', (policy, _, county, expected) => {
  expect(['2019-10-23', '2020-06-30', '2021-10-28'].map((date) => memberCounts(dataset, { county, date, policy }))).toEqual(expected);
});

test.each([
  ['Sieradz', '1014', ['0/0', '0/0', '17/17', '17/17', '17/17', '0/0']],
  ['Tomaszów', '1016', ['3/3', '3/5', '3/5', '3/5', '3/5', '0/3']],
])('%s would keep its members to the end of the project, were that end known', (_, county, expected) => {
  const partnerships = dataset.partnerships.map((row) =>
    row.id === 'prj-k3d' ? { ...row, time: '/2021-10-29', certainty: 'assumed' } : row,
  );
  const variant = { ...dataset, partnerships };
  const days = ['2013-11-27', '2018-08-08', '2019-10-23', '2020-06-30', '2021-10-28', '2022-06-30'];
  expect(days.map((date) => memberCounts(variant, { county, date, policy: 'project-end' }))).toEqual(expected);
});
