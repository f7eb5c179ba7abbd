import { expect, test } from 'vitest';
import { parseDataset } from '#core/io/read-dataset';
import { writeJson } from '#core/io/json/write-json';
import { networkAt } from '#core/graph/making/network-at';
import { counties } from '#core/model/county';
import type { Dataset } from '#core/model/dataset';
import { countiesOfRegion, syntheticRegion } from '#support/synthetic-region';

const region = syntheticRegion();

test('an invented region says that it is one', () => {
  expect(region.about.title).toMatch(/Zmyślony .* not real data/);
});

test.each([false, true])('nothing is wrong with it, all dates known: %s', (certain) => {
  const { problems } = parseDataset(writeJson(syntheticRegion({ counties: 6, seed: 3, certain })));
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('the same seed gives the same region, another seed another one', () => {
  expect(writeJson(syntheticRegion({ counties: 3 }))).toBe(writeJson(syntheticRegion({ counties: 3 })));
  expect(writeJson(syntheticRegion({ counties: 3, seed: 2 }))).not.toBe(writeJson(syntheticRegion({ counties: 3 })));
});

test('a county is the same in a region of any size', () => {
  const rowsOf = ({ memberships }: Dataset) => memberships.filter(({ partnership }) => partnership.startsWith('c001'));
  expect(rowsOf(syntheticRegion({ counties: 2 }))).toEqual(rowsOf(region));
});

test('nearly every county has cooperation on record', () => {
  expect(counties(region).map(({ code }) => code)).toEqual(countiesOfRegion(24));
});

test('what is certain is less than what is possible, unless all dates are known', () => {
  const size = (dataset: Dataset, facts: 'certain' | 'possible') =>
    networkAt(dataset, { date: '2020-06-30', mode: 'two-mode', facts }).targets.length / 2;
  expect(size(region, 'certain')).toBeLessThan(size(region, 'possible'));
  const certain = syntheticRegion({ certain: true });
  expect(size(certain, 'certain')).toBe(size(certain, 'possible'));
  expect(size(certain, 'certain')).toBeGreaterThan(200);
});
