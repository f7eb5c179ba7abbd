import { expect, test } from 'vitest';
import { catalogue } from '#core/metrics/catalogue';
import { filesBelow } from '#support/house/sources';

const levels = ['node', 'dyad', 'sector', 'network', 'two-mode', 'service', 'temporal', 'evidence'];

test('every metric file is in the catalogue, in the folder of its level', () => {
  const files = filesBelow('packages/core/src/metrics', '.ts').filter((path) => levels.includes(path.split('/').at(-2) ?? ''));
  const listed = catalogue.map(({ id, level }) => `packages/core/src/metrics/${level}/${id}.ts`);
  expect(files).toEqual(listed.toSorted());
});

test('every metric of the catalogue has a test of its own', () => {
  const tests = filesBelow('tests/core/metrics', '.test.ts');
  expect(catalogue.map(({ id, level }) => `tests/core/metrics/${level}/${id}.test.ts`).filter((path) => !tests.includes(path))).toEqual([]);
});
