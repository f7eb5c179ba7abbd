import { expect, test } from 'vitest';
import type { Limits } from '#core/io/limits';
import { readDataset } from '#core/io/read-dataset';
import type { ReadOptions } from '#core/io/read-options';
import { cases } from './cases.ts';

const ofInterest = ({ code }: { code: string }) => code !== 'W-SOURCES-NONE' && code !== 'W-FACET-MISSING';

function read(bytes: string | Uint8Array, options?: ReadOptions) {
  const encoded = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  const ties = new TextEncoder().encode('from,to\na,b\n');
  const files = [
    { name: 'institutions.csv', bytes: encoded },
    { name: 'ties.csv', bytes: ties },
  ];
  const { dataset, problems } = readDataset(files, options);
  return { dataset, problems: problems.filter(ofInterest) };
}

test.each(cases.map((each) => [each.title, each] as const))('%s', (_, { bytes, findings, ids, names }) => {
  const { dataset, problems } = read(bytes);
  expect(problems.map(({ code, row, place }) => [code, row, place.line, place.columnNumber])).toEqual(findings);
  expect(dataset?.institutions.map(({ id }) => id) ?? null).toEqual(ids);
  if (names !== undefined) expect(dataset?.institutions.map(({ name }) => name)).toEqual(names);
});

test('the byte that is not UTF-8 is named', () => {
  const { problems } = read(new Uint8Array([...new TextEncoder().encode('id,name\na,ł'), 0xb3]));
  expect(problems[0]?.place).toEqual({ file: 'institutions.csv', byte: 12 });
});

test('hidden characters of a value are shown', () => {
  const { problems } = read('id,name\na,A\nb,B\nc\u202E\u0000,C\n');
  expect(problems[0]?.value).toBe('c⟨U+202E⟩⟨U+0000⟩');
});

test('a long value is cut', () => {
  const { problems } = read(`id,name\na,A\nb,B\n${'ź'.repeat(300)},C\n`);
  expect(problems[0]?.value).toBe(`${'ź'.repeat(80)}…`);
});

test('an extra column called __proto__ is an attribute like any other', () => {
  const { dataset } = read('id,__proto__\na,x\nb,y\n');
  expect([...(dataset?.institutions[0]?.extra ?? [])]).toEqual([['__proto__', 'x']]);
});

test('an ambiguous delimiter is settled by an option', () => {
  expect(read('id,name;x\na,A;x\nb,B;x\n', { delimiter: ',' }).dataset?.institutions.map(({ name }) => name)).toEqual(['', '']);
});

test.each<[string, string, Partial<Limits>, keyof Limits, number]>([
  ['bytes', 'id,name\na,A\n', { bytes: 11 }, 'bytes', 12],
  ['columns', `id,name${',x'.repeat(3)}\na,A\n`, { columns: 4 }, 'columns', 5],
  ['rows', 'id\na\nb\nc\n', { rows: 2 }, 'rows', 3],
  ['characters of a field', 'id,name\na,A\nb,123456\n', { field: 5 }, 'field', 6],
])('a file over the limit of %s is refused by name', (_, text, low, limit, found) => {
  const { problems } = read(text, { limits: low });
  expect(problems[0]?.code).toBe('E-LIMIT');
  expect(problems[0]?.message.en).toBe(`The limit ${limit} is ${low[limit]}; found ${found}.`);
  expect(problems[0]?.hint?.en).toContain(`limits.${limit}`);
});

test('a file at the limits is read', () => {
  const bytes = 'id,name\na,A\nb,B\n';
  expect(read(bytes, { limits: { bytes: 16, columns: 2, rows: 2, field: 4 } }).problems).toEqual([]);
});

test('thousands of equal findings are counted, the errors before them', () => {
  const rows = Array.from({ length: 2500 }, (_, i) => `i${i},A,${i === 2400 ? 'x' : ''}\n`).join('');
  const broken = Array.from({ length: 1200 }, () => 'c\n').join('');
  const { problems } = read(`id,name,parent\na,A,\nb,B,\n${rows}${broken}`);
  expect(problems.length).toBe(1000 + 5);
  expect(problems.slice(0, 1000).every(({ severity }) => severity === 'error')).toBe(true);
  expect(problems.slice(1000).map(({ code, value, message }) => [code, value, message.en])).toEqual([
    ['N-PROBLEMS-MORE', 'E-CSV-RAGGED', 'Further findings with code E-CSV-RAGGED: 200.'],
    ['N-PROBLEMS-MORE', 'E-REF-UNKNOWN', 'Further findings with code E-REF-UNKNOWN: 1.'],
    ['N-PROBLEMS-MORE', 'W-FACET-MISSING', 'Further findings with code W-FACET-MISSING: 3.'],
    ['N-PROBLEMS-MORE', 'W-NAME-NEAR', 'Further findings with code W-NAME-NEAR: 2499.'],
    ['N-PROBLEMS-MORE', 'W-SOURCES-NONE', 'Further findings with code W-SOURCES-NONE: 1.'],
  ]);
});

test.each([
  ['an open quote over a megabyte', `id,name\na,"${'x\n'.repeat(500_000)}`],
  ['a megabyte of quotes', `id,name\na,"${'""'.repeat(500_000)}"\n`],
  ['three hundred thousand empty headers', `id,name${','.repeat(300_000)}\na,A\n`],
  ['a megabyte of blanks in a date', `id,time\na,x${' '.repeat(1_000_000)}x\n`],
  ['a megabyte of blanks in a name', `id,name\na,x${' '.repeat(1_000_000)}x\n`],
  ['a megabyte of digits', `id,name\na,${'4'.repeat(1_000_000)}\n`],
])('%s is read in linear time', (_, text) => {
  const before = performance.now();
  read(text);
  expect(performance.now() - before).toBeLessThan(5000);
});

const many = Array.from({ length: 20_000 }, (_, i) => i);

test.each<[string, string, string]>([
  ['one tie over and over', 'id\na\nb\n', `from,to\n${'a,b\n'.repeat(many.length)}`],
  ['one id over and over', `id\n${'a\n'.repeat(many.length)}b\n`, 'from,to\na,b\n'],
  ['one name over and over', `id,name\n${many.map((i) => `i${i},A\n`).join('')}`, `from,to\n${'A,i1\n'.repeat(many.length)}`],
  ['a chain of parents that ends nowhere', `id,parent\n${many.map((i) => `i${i},i${i + 1}\n`).join('')}`, 'from,to\ni0,i1\n'],
  ['one long circle of parents', `id,parent\n${many.map((i) => `i${i},i${(i + 1) % many.length}\n`).join('')}`, 'from,to\ni0,i1\n'],
  ['many small circles of parents', `id,parent\n${many.map((i) => `i${i},i${i ^ 1}\n`).join('')}`, 'from,to\ni0,i1\n'],
  ['a code of its own for each body', `id,sector\n${many.map((i) => `i${i},s${i}\n`).join('')}`, 'from,to\ni0,i1\n'],
  ['a partnership of its own for each tie', 'id\na\nb\n', `from,to,partnership\n${many.map((i) => `a,b,p${i}\n`).join('')}`],
])('%s is read in linear time', (_, institutions, ties) => {
  const before = performance.now();
  const { problems } = readDataset([
    { name: 'institutions.csv', bytes: new TextEncoder().encode(institutions) },
    { name: 'ties.csv', bytes: new TextEncoder().encode(ties) },
  ]);
  expect(performance.now() - before).toBeLessThan(5000);
  expect(problems.length).toBeGreaterThan(0);
});
