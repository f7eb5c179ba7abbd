import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeJson } from '#core/io/json/write-json';
import { writePackage } from '#core/io/package/write-package';
import { parseDataset, readDataset } from '#core/io/read-dataset';
import type { Problem } from '#core/model/problem';
import { anyJson } from '#support/any-dataset';
import { lodzkie } from '#support/lodzkie';
import { cases as csvCases } from '../hostile/csv/cases.ts';
import { cases as jsonCases } from '../hostile/json/cases.ts';

const patience = 120_000;

const encode = (bytes: string | Uint8Array) => (typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes);

/** Bytes of any kind: noise, sound and broken files, and those with a piece cut out or put in. */
const anyBytes: fc.Arbitrary<Uint8Array> = fc
  .tuple(
    fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.constantFrom(...csvCases.map(({ bytes }) => encode(bytes)), ...jsonCases.map(({ text }) => encode(text.slice(0, 500)))),
      anyJson.map((json) => encode(JSON.stringify(json))),
    ),
    fc.nat(),
    fc.nat({ max: 5 }),
    fc.uint8Array({ maxLength: 4 }),
  )
  .map(([bytes, at, cut, put]) => {
    const from = at % (bytes.length + 1);
    return new Uint8Array([...bytes.slice(0, from), ...put, ...bytes.slice(from + cut)]);
  });

test(
  'parse-total: any bytes give a data set or problems, whatever the files are called',
  () => {
    fc.assert(
      fc.property(anyBytes, anyBytes, (first, second) => {
        const names = [['institutions.csv', 'ties.csv'], ['x.csv', 'y.tsv'], ['datapackage.json', 'institutions.csv'], ['x.json'], ['x']];
        for (const [one, other] of names) {
          const files = [{ name: one!, bytes: first }, ...(other === undefined ? [] : [{ name: other, bytes: second }])];
          const { dataset, problems } = readDataset(files);
          if (dataset === null) expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
          expectComplete(problems);
        }
      }),
      { numRuns: 200 },
    );
  },
  patience,
);

test(
  'parse-total: any value gives a data set or problems',
  () => {
    fc.assert(
      fc.property(
        fc.oneof(anyJson, fc.object({ key: fc.constantFrom('institutions', 'ties', 'id', 'from', 'about', 'x'), withNullPrototype: true })),
        (value) => {
          const { dataset, problems } = parseDataset(value);
          if (dataset === null) expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
          expectComplete(problems);
        },
      ),
      { numRuns: 200 },
    );
  },
  patience,
);

/** message-complete: no text has a gap, every error has a hint. */
function expectComplete(problems: readonly Problem[]): void {
  for (const { code, severity, message, hint, value } of problems) {
    expect(severity).toBe(code.startsWith('E-') ? 'error' : code.startsWith('W-') ? 'warning' : 'note');
    for (const text of [message.pl, message.en, ...(hint === undefined ? [] : [hint.pl, hint.en])]) {
      expect(text).not.toBe('');
      expect(text).not.toMatch(/\{[a-z]+\}|undefined/);
    }
    if (severity === 'error') expect(hint).toBeDefined();
    expect(value).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  }
}

test(
  'row-order-invariance: the order of rows and keys in a file does not show',
  () => {
    const json: Record<string, unknown> = JSON.parse(writeJson(lodzkie));
    // Rows without an id of their own are known by their number, so here each gets one.
    const withIds = Object.entries(json).map(
      ([table, rows]) => [table, Array.isArray(rows) ? rows.map((row: object, i) => ({ id: `${table}:${i + 1}`, ...row })) : rows] as const,
    );
    const sorted = (value: object) =>
      Object.fromEntries(
        Object.entries(value).map(([table, rows]) => [
          table,
          Array.isArray(rows) ? [...rows].sort((a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)) : rows,
        ]),
      );
    const expected = parseDataset(Object.fromEntries(withIds));
    fc.assert(
      fc.property(
        fc.infiniteStream(fc.nat()),
        fc.shuffledSubarray(
          withIds.map((_, i) => i),
          { minLength: withIds.length },
        ),
        (numbers, order) => {
          const shuffled = order.map((i) => {
            const [table, rows] = withIds[i]!;
            return [
              table,
              Array.isArray(rows)
                ? shuffle(rows, numbers).map((row: object) => Object.fromEntries(shuffle(Object.entries(row), numbers)))
                : rows,
            ];
          });
          const { dataset, problems } = parseDataset(Object.fromEntries(shuffled));
          expect(sorted(dataset!)).toEqual(sorted(expected.dataset!));
          expect(problems.map(({ code, value }) => `${code} ${value}`).sort()).toEqual(
            expected.problems.map(({ code, value }) => `${code} ${value}`).sort(),
          );
        },
      ),
      { numRuns: 10 },
    );
  },
  patience,
);

function shuffle<T>(items: readonly T[], numbers: Iterator<number>): T[] {
  return items
    .map((item) => ({ item, at: Number(numbers.next().value) }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

test(
  'no-mutation: the object that is read stays as it was',
  () => {
    fc.assert(
      fc.property(anyJson, (json) => {
        const before = structuredClone(json);
        parseDataset(json);
        expect(json).toEqual(before);
      }),
      { numRuns: 100 },
    );
  },
  patience,
);

test('no-global-change: reading and writing leave the built-in prototypes as they were', () => {
  const built = [Object.prototype, Array.prototype, Map.prototype, String.prototype];
  const before = built.map((prototype) => Object.getOwnPropertyNames(prototype));
  for (const { bytes } of csvCases)
    readDataset([
      { name: 'institutions.csv', bytes: encode(bytes) },
      { name: 'ties.csv', bytes: encode('from,to\na,b\n') },
    ]);
  for (const { text } of jsonCases) {
    const { dataset } = parseDataset(text);
    if (dataset !== null) writePackage(dataset);
  }
  parseDataset('{"__proto__": {"polluted": [1]}, "institutions": [{"id": "a", "__proto__": {"polluted": 1}}], "ties": []}');
  expect(built.map((prototype) => Object.getOwnPropertyNames(prototype))).toEqual(before);
  expect('polluted' in {}).toBe(false);
});
