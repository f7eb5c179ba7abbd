import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeJson } from '#core/io/json/write-json';
import { writePackage } from '#core/io/package/write-package';
import { parseDataset, readDataset } from '#core/io/read-dataset';
import type { Dataset } from '#core/model/dataset';
import { anyJson } from '#support/any-dataset';
import { lodzkie } from '#support/lodzkie';

const runs = { numRuns: 200 };
const patience = 120_000;
const sound: fc.Arbitrary<Dataset> = anyJson.map((json) => parseDataset(json).dataset).filter((dataset) => dataset !== null);
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('roundtrip-json', () => {
  test(
    'what was read is written and read again the same, and nothing is wrong with it',
    () => {
      fc.assert(
        fc.property(sound, (dataset) => {
          const { dataset: again, problems } = parseDataset(writeJson(dataset));
          expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
          expect(again).toEqual(dataset);
        }),
        runs,
      );
    },
    patience,
  );

  test('the example data set', () => {
    expect(parseDataset(writeJson(lodzkie)).dataset).toEqual(lodzkie);
  });
});

describe('roundtrip-package', () => {
  test(
    'what was read is written and read again the same, and nothing is wrong with it',
    () => {
      fc.assert(
        fc.property(sound, (dataset) => {
          const { dataset: again, problems } = readDataset(writePackage(dataset));
          expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
          expect(again).toEqual(dataset);
        }),
        runs,
      );
    },
    patience,
  );

  test('the example data set', () => {
    expect(readDataset(writePackage(lodzkie)).dataset).toEqual(lodzkie);
  });
});

test(
  'export-import-export-fixpoint: the second export has the bytes of the first',
  () => {
    fc.assert(
      fc.property(sound, (dataset) => {
        const json = writeJson(dataset);
        expect(writeJson(parseDataset(json).dataset!)).toBe(json);
        const files = writePackage(dataset);
        expect(writePackage(readDataset(files).dataset!)).toEqual(files);
        expect(writeJson(readDataset(files).dataset!)).toBe(json);
        expect(writeJson(readDataset([{ name: 'x.json', bytes: bytesOf(json) }]).dataset!)).toBe(json);
      }),
      runs,
    );
  },
  patience,
);

test('a row keeps its id although the rows before it were left out', () => {
  const { dataset } = parseDataset({
    institutions: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
    ties: [
      { from: 'a', to: 'x' },
      { from: 'a', to: 'b' },
      { from: 'b', to: 'c' },
    ],
  });
  expect(dataset?.ties.map(({ id }) => id)).toEqual(['ties:2', 'ties:3']);
  expect(parseDataset(writeJson(dataset!)).dataset).toEqual(dataset);
  expect(readDataset(writePackage(dataset!)).dataset).toEqual(dataset);
});
