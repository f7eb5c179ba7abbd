import { expect, test } from 'vitest';
import { readDataset } from '#core/io/read-dataset';

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const ofInterest = ({ code }: { code: string }) => code !== 'W-SOURCES-NONE' && code !== 'W-FACET-MISSING';

const institutions = { name: 'institutions', path: 'institutions.csv' };
const ties = { name: 'ties', path: 'ties.csv' };

function read(descriptor: unknown, more: readonly ReturnType<typeof file>[] = []) {
  const { dataset, problems } = readDataset([
    file('datapackage.json', typeof descriptor === 'string' ? descriptor : JSON.stringify(descriptor)),
    file('institutions.csv', 'id,name\na,A\nb,B\n'),
    file('ties.csv', 'from,to\na,b\n'),
    ...more,
  ]);
  return {
    ids: dataset?.institutions.map(({ id }) => id) ?? null,
    dataset,
    found: problems.filter(ofInterest).map(({ code, value, place }) => [code, value, place.pointer]),
  };
}

const missing = [['E-INSTITUTIONS-MISSING', '', undefined]];

test.each<[string, unknown, readonly unknown[], readonly string[] | null]>([
  ['a plain package', { resources: [institutions, ties] }, [], ['a', 'b']],
  ['a path in steps of one dot', { resources: [{ ...institutions, path: './institutions.csv' }, ties] }, [], ['a', 'b']],
  ['a path in a list of one', { resources: [{ ...institutions, path: ['institutions.csv'] }, ties] }, [], ['a', 'b']],
  ['an encoding written another way', { resources: [{ ...institutions, encoding: 'UTF8' }, ties] }, [], ['a', 'b']],
  ['no list of resources', { name: 'x' }, [['E-PACKAGE-RESOURCES', '', '/resources']], null],
  ['text that is not JSON', '{', [['E-JSON-SYNTAX', '', undefined]], null],
  [
    'a path out of the folder',
    { resources: [{ ...institutions, path: '../institutions.csv' }, ties] },
    [['E-PACKAGE-PATH', '../institutions.csv', '/resources/0/path'], ...missing],
    null,
  ],
  [
    'a path out of the folder by a detour',
    { resources: [{ ...institutions, path: 'x/../../institutions.csv' }, ties] },
    [['E-PACKAGE-PATH', 'x/../../institutions.csv', '/resources/0/path'], ...missing],
    null,
  ],
  [
    'an absolute path',
    { resources: [{ ...institutions, path: '/etc/passwd' }, ties] },
    [['E-PACKAGE-PATH', '/etc/passwd', '/resources/0/path'], ...missing],
    null,
  ],
  [
    'a Windows path',
    { resources: [{ ...institutions, path: 'C:\\institutions.csv' }, ties] },
    [['E-PACKAGE-PATH', 'C:\\institutions.csv', '/resources/0/path'], ...missing],
    null,
  ],
  [
    'a remote path',
    { resources: [{ ...institutions, path: 'https://example.org/institutions.csv' }, ties] },
    [['E-PACKAGE-PATH', 'https://example.org/institutions.csv', '/resources/0/path'], ...missing],
    null,
  ],
  [
    'a path with a NUL',
    { resources: [{ ...institutions, path: 'institutions.csv\u0000' }, ties] },
    [['E-PACKAGE-PATH', 'institutions.csv⟨U+0000⟩', '/resources/0/path'], ...missing],
    null,
  ],
  [
    'a missing file',
    { resources: [institutions, ties, { name: 'places', path: 'places.csv' }] },
    [['E-FILE-MISSING', 'places.csv', '/resources/2']],
    ['a', 'b'],
  ],
  [
    'a table in several files',
    { resources: [institutions, { ...ties, path: ['ties.csv', 'more.csv'] }, { ...ties }] },
    [['E-PACKAGE-RESOURCE', 'ties', '/resources/1']],
    ['a', 'b'],
  ],
  [
    'rows inside the description',
    { resources: [institutions, ties, { name: 'places', data: [] }] },
    [['E-PACKAGE-RESOURCE', 'places', '/resources/2']],
    ['a', 'b'],
  ],
  [
    'another encoding',
    { resources: [institutions, ties, { name: 'places', path: 'places.csv', encoding: 'windows-1250' }] },
    [['E-PACKAGE-RESOURCE', 'places', '/resources/2']],
    ['a', 'b'],
  ],
  ['a table twice', { resources: [institutions, ties, ties] }, [['E-TABLE-TWICE', '', '/resources/2']], ['a', 'b']],
  [
    'a table nobody knows',
    { resources: [institutions, ties, { name: '__proto__', path: 'x.csv' }] },
    [['W-TABLE-UNKNOWN', '__proto__', '/resources/2']],
    ['a', 'b'],
  ],
  [
    'resources that are no objects',
    { resources: [institutions, ties, null, 7] },
    [
      ['E-PACKAGE-RESOURCE', '', '/resources/2'],
      ['E-PACKAGE-RESOURCE', '', '/resources/3'],
    ],
    ['a', 'b'],
  ],
  [
    'a pattern that would take for ever',
    { resources: [{ ...institutions, schema: { fields: [{ name: 'id', constraints: { pattern: '(a+)+$' } }] } }, ties] },
    [['N-PACKAGE-PATTERN', '', undefined]],
    ['a', 'b'],
  ],
  ['a schema kept elsewhere', { resources: [{ ...institutions, schema: 'https://example.org/schema.json' }, ties] }, [], ['a', 'b']],
  ['another version of the model', { resources: [institutions, ties], splot: { version: 9 } }, [['E-ABOUT', '9', '/splot/version']], null],
])('%s', (_, descriptor, found, ids) => {
  const result = read(descriptor);
  expect(result.found).toEqual(found);
  expect(result.ids).toEqual(ids);
});

test('a declared delimiter is believed', () => {
  const { dataset, found } = read({ resources: [{ ...institutions, path: 'x.csv', dialect: { delimiter: ';' } }, ties] }, [
    file('x.csv', 'id;name,x\na;A\nb;B\n'),
  ]);
  expect(dataset?.institutions.map(({ extra }) => [...extra])).toEqual([[['name,x', 'A']], [['name,x', 'B']]]);
  expect(found.map(([code]) => code)).toEqual(['W-COLUMN-UNKNOWN', 'N-CSV-DIALECT']);
});

test('what holds for the whole is read from the description', () => {
  const { dataset } = read({ title: 'Sieć', resources: [institutions, ties], splot: { minCell: 7, horizon: '2021-10-29' } });
  expect(dataset?.about).toEqual({
    version: 1,
    title: 'Sieć',
    horizon: '2021-10-29',
    attendanceIsMembership: false,
    minCell: 7,
    licence: '',
  });
});

test('files of an unknown format are refused', () => {
  const { dataset, problems } = readDataset([file('dane.xyz', 'x')]);
  expect(dataset).toBeNull();
  expect(problems.map(({ code, hint }) => [code, hint?.en])).toEqual([
    ['E-FORMAT-UNKNOWN', 'We read: datapackage.json, .json, .csv, .tsv.'],
  ]);
});

test('no files are no data set', () => {
  expect(readDataset([]).problems.map(({ code }) => code)).toEqual(['E-FILES-NONE']);
});
