import { chmod, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDataset, writeDataset } from '#core/io/node/index';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'splot-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const at = (...steps: string[]) => join(folder, ...steps);

async function put(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(at(name), text);
  }
}

const codesOf = ({ problems }: { problems: readonly { code: string }[] }) =>
  problems.map(({ code }) => code).filter((code) => code !== 'W-SOURCES-NONE' && code !== 'W-FACET-MISSING');

const descriptor = JSON.stringify({
  resources: [
    { name: 'institutions', path: 'institutions.csv' },
    { name: 'ties', path: 'ties.csv' },
  ],
});
const small = { 'institutions.csv': 'id,name\na,A\nb,B\n', 'ties.csv': 'from,to\na,b\n' };

test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  ['a package', { ...small, 'datapackage.json': descriptor }, ['']],
  ['a package by its description', { ...small, 'datapackage.json': descriptor }, ['datapackage.json']],
  ['a folder of CSV files', small, ['']],
  ['two CSV files', small, ['ties.csv', 'institutions.csv']],
  ['a JSON file', { 'dane.json': '{"institutions": [{"id": "a"}, {"id": "b"}], "ties": [{"from": "a", "to": "b"}]}' }, ['dane.json']],
])('%s is opened', async (_, files, paths) => {
  await put(files);
  const opened = await openDataset(paths.map((path) => at(path)));
  expect(codesOf(opened)).toEqual([]);
  expect(opened.dataset?.ties.map(({ from, to }) => [from, to])).toEqual([['a', 'b']]);
});

test('a missing path is a problem that names no folder of the machine', async () => {
  const { dataset, problems } = await openDataset(at('nowhere.json'));
  expect(dataset).toBeNull();
  expect(problems.map(({ code, value, place }) => [code, value, place])).toEqual([
    ['E-FILE-MISSING', 'nowhere.json', { file: 'nowhere.json' }],
  ]);
  expect(JSON.stringify(problems)).not.toContain(folder);
});

test('no path at all holds no data set and says so; what is no path is refused', async () => {
  const { dataset, problems } = await openDataset([]);
  expect([dataset, problems.map(({ code }) => code)]).toEqual([null, ['E-FILES-NONE']]);
  await expect(openDataset(5 as never)).rejects.toThrow(new TypeError('paths is a path or a list of paths, not 5'));
});

test('an empty folder holds no data set', async () => {
  expect(codesOf(await openDataset(folder))).toEqual(['E-FILES-NONE']);
});

test('a file the package speaks of may be missing', async () => {
  await put({ 'institutions.csv': small['institutions.csv'], 'datapackage.json': descriptor });
  const { dataset, problems } = await openDataset(folder);
  expect(dataset).toBeNull();
  expect(problems.map(({ code, table }) => [code, table])).toEqual([
    ['E-FILE-MISSING', 'ties'],
    ['E-TABLE-MISSING', ''],
  ]);
});

test('a link out of the folder is not followed', async () => {
  await put({ 'outside.csv': 'id,name\nx,X\n', 'package/ties.csv': small['ties.csv'], 'package/datapackage.json': descriptor });
  await symlink(at('outside.csv'), at('package', 'institutions.csv'));
  const { dataset, problems } = await openDataset(at('package'));
  expect(dataset).toBeNull();
  expect(problems[0]?.code).toBe('E-PACKAGE-PATH');
});

test('a file over the limit is refused before it is read', async () => {
  await put(small);
  const { problems } = await openDataset([at('institutions.csv'), at('ties.csv')], { limits: { bytes: 13 } });
  expect(problems[0]?.code).toBe('E-LIMIT');
});

test('a data set read on top of another replaces its rows and adds to them', async () => {
  await put({
    'base/institutions.csv': 'id,name\na,A\nb,B\n',
    'base/memberships.csv': 'partnership,institution\np,a\np,b\n',
    'more/institutions.csv': 'id,name\nb,Be\nc,C\n',
    'more/memberships.csv': 'id,partnership,institution,role\n,p,c,\nmemberships:1,p,a,leader\n',
  });
  const { dataset, problems } = await openDataset([at('base'), at('more')]);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(dataset?.institutions.map(({ id, name }) => [id, name])).toEqual([
    ['a', 'A'],
    ['b', 'Be'],
    ['c', 'C'],
  ]);
  expect(dataset?.memberships.map(({ id, institution, role }) => [id, institution, role])).toEqual([
    ['memberships:1', 'a', 'leader'],
    ['memberships:2', 'b', 'member'],
    ['memberships:3', 'c', 'member'],
  ]);
});

test('findings in one of several folders name it', async () => {
  await put({ 'base/institutions.csv': small['institutions.csv'], 'base/ties.csv': small['ties.csv'], 'more/ties.csv': 'from,to\na,x\n' });
  const { problems } = await openDataset([at('base'), at('more')]);
  expect(problems[0]?.place).toEqual({ file: 'more/ties.csv', line: 2, record: 1, columnNumber: 2 });
});

test.each([
  ['as a folder', 'out'],
  ['as JSON', 'out.json'],
])('a data set is written %s and opened again', async (_, name) => {
  const { dataset } = await openDataset('examples/lodzkie');
  await writeDataset(dataset!, at(name));
  const again = await openDataset(at(name));
  expect(again.dataset).toEqual(dataset);
  expect((await readdir(folder)).every((file) => !file.endsWith('.part'))).toBe(true);
});

test('a file that is there but cannot be read is named, not thrown', async () => {
  await put({ 'closed.json': '{}' });
  // Root may read every file, but not this one, which fails when it is read.
  if (process.platform === 'linux') {
    await rm(at('closed.json'));
    await symlink('/proc/self/mem', at('closed.json'));
  } else await chmod(at('closed.json'), 0);
  const { dataset, problems } = await openDataset(at('closed.json'));
  expect(dataset).toBeNull();
  expect(problems.map(({ code, value, place }) => [code, value, place.file])).toEqual([
    ['E-FILE-UNREADABLE', 'closed.json', 'closed.json'],
  ]);
});
