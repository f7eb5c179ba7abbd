import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scanJson } from '#core/io/json/scan-json';
import { parseDataset, readDataset } from '#core/io/read-dataset';
import { cases } from './cases.ts';

const ofInterest = ({ code }: { code: string }) => code !== 'W-SOURCES-NONE' && code !== 'W-FACET-MISSING';

test.each(cases.map((each) => [each.title, each] as const))('%s', (_, { text, findings, ids }) => {
  const { dataset, problems } = parseDataset(text);
  const found = problems.filter(ofInterest).map(({ code, row, place }) => [code, row, place.line, place.columnNumber, place.pointer]);
  expect(found).toEqual(findings);
  expect(dataset?.institutions.map(({ id }) => id) ?? null).toEqual(ids);
});

test('a byte is counted in UTF-8', () => {
  expect(parseDataset('{"ł𝔸": x}').problems[0]?.place).toEqual({ line: 1, columnNumber: 9, byte: 11 });
});

test('a file says its name', () => {
  const { problems } = readDataset([
    { name: 'dane.json', bytes: new TextEncoder().encode('{"institutions": [{"id": "a b"}], "ties": []}') },
  ]);
  expect(problems[0]?.place).toEqual({ file: 'dane.json', line: 1, record: 1, pointer: '/institutions/0/id' });
});

test('a file that is not UTF-8 is refused', () => {
  const { dataset, problems } = readDataset([{ name: 'dane.json', bytes: new Uint8Array([0x7b, 0xff, 0x7d]) }]);
  expect(dataset).toBeNull();
  expect(problems.map(({ code, place }) => [code, place])).toEqual([['E-ENCODING', { file: 'dane.json', byte: 1 }]]);
});

test('an object with a circle in it is read without following it', () => {
  const row: Record<string, unknown> = { id: 'a' };
  row['parent'] = row;
  const { problems } = parseDataset({ institutions: [row], ties: [] });
  expect(problems.filter(({ severity }) => severity === 'error').map(({ code, column }) => [code, column])).toEqual([['E-TYPE', 'parent']]);
});

test('an object with a fake length is no table', () => {
  const { problems } = parseDataset({ institutions: { length: 1e9 }, ties: [] });
  expect(problems[0]?.code).toBe('E-JSON-SHAPE');
});

test('a pointer escapes slashes and tildes', () => {
  const { problems } = parseDataset({ institutions: [{ id: 'a' }], ties: [], 'a/b~c': [] });
  expect(problems.find(({ code }) => code === 'W-TABLE-UNKNOWN')?.place.pointer).toBe('/a~1b~0c');
});

test('the scan accepts exactly what JSON.parse accepts', () => {
  const pieces = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"\\u00e9"',
    '"\\q"',
    '1',
    '-0',
    '01',
    '1.',
    '1e5',
    'true',
    'null',
    'nul',
    ' ',
    '\n',
    '"',
    '\\',
  );
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
    fc.json(),
    fc
      .tuple(fc.json(), fc.nat(), fc.string({ maxLength: 2 }))
      .map(([text, at, cut]) => text.slice(0, at % (text.length + 1)) + cut + text.slice(at % (text.length + 1))),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const accepted = scanJson(text, { depth: 64 }).fault === null;
      expect(accepted).toBe(parses(text));
    }),
    { numRuns: 2000 },
  );
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test.each([
  ['a megabyte of escapes', `{"about": {"title": "${'\\n'.repeat(500_000)}"}, "institutions": [], "ties": []}`],
  ['a hundred thousand empty rows', `{"institutions": [${'{},'.repeat(99_999)}{}], "ties": []}`],
  ['a megabyte of brackets that close nothing', ']'.repeat(1_000_000)],
])('%s is read in linear time', (_, text) => {
  const before = performance.now();
  parseDataset(text);
  expect(performance.now() - before).toBeLessThan(5000);
});
