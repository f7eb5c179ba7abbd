import { expect, test } from 'vitest';
import { parseDataset } from '#core/io/read-dataset';
import { brief, changedCounty } from '#support/county';

const base = parseDataset(
  changedCounty({
    add: {
      services: [{ id: 'x', name: 'X' }],
      institutions: [{ id: 'u', name: 'U', kind: 'unit', place: 'gm', sector: 'UNK', area: 'UNK', tier: 'UNK', source: 'S1' }],
    },
  }),
).dataset!;

test('what was wrong with the base is not said again', () => {
  const { problems } = parseDataset({ names: [{ subject: 'mops', text: 'Ośrodek', kind: 'short' }] }, { base });
  expect(problems).toEqual([]);
});

test('references may point into the base', () => {
  const { dataset, problems } = parseDataset(
    {
      ties: [
        { from: 'pup', to: 'um', kind: 'info', time: '2019-11-01', source: 'S1' },
        { from: 'pup', to: 'zus', source: 'S1' },
      ],
    },
    { base },
  );
  expect(problems.map(brief)).toEqual([['E-REF-UNKNOWN', 'ties', 2, 'to', 'zus']]);
  expect(dataset?.ties.map(({ id, from, to }) => [id, from, to])).toEqual([
    ['ties:1', 'mops', 'pcpr'],
    ['ties:2', 'pup', 'um'],
  ]);
});

test('a row with the id of a row of the base takes its place, and the base stays as it was', () => {
  const before = structuredClone(base);
  const { dataset } = parseDataset({ services: [{ id: 'x', name: 'Nowa' }] }, { base });
  expect(dataset?.services.map(({ id, name }) => [id, name])).toEqual([
    ['porada', 'Poradnictwo'],
    ['x', 'Nowa'],
  ]);
  expect(base).toEqual(before);
});

test('a row that takes the place of another can break what rests on it', () => {
  const { dataset, problems } = parseDataset(
    { partnerships: [{ id: 'pzk', kind: 'team', name: 'Zespół', places: 'pow', time: '2019-12-01/', source: 'S1' }] },
    { base },
  );
  expect(problems.filter(({ severity }) => severity === 'error').map(({ code, table, row, value }) => [code, table, row, value])).toEqual([
    ['E-MEMBER-OUTSIDE', 'memberships', null, '2019-10-23/'],
    ['E-MEMBER-OUTSIDE', 'memberships', null, '2019-10-23/'],
  ]);
  expect(dataset?.memberships).toEqual([]);
});

test('the latest horizon and the strictest smallest count hold for both', () => {
  const { dataset } = parseDataset({ about: { title: 'Drugi', horizon: '2021-10-29', minCell: 3 } }, { base });
  expect(dataset?.about).toEqual({ ...base.about, title: 'Drugi', horizon: '2021-10-29', minCell: 5 });
});
