import { expect, test } from 'vitest';
import { emptyNames } from '#support/house/names';
import { packageSources, sourceFile } from '#support/house/sources';

test('names say what a thing is', () => {
  expect(packageSources().flatMap(emptyNames)).toEqual([]);
});

test.each([
  ['packages/core/src/a.ts', 'const tieWeight = 1;'],
  ['packages/core/src/a.ts', 'function handle() {}'],
  ['packages/core/src/a.ts', 'export const sum = (info) => info;'],
  ['packages/core/src/a.ts', 'interface LayoutManager {}'],
  ['packages/core/src/date-utils.ts', 'export {};'],
])('in %s an empty name is found: %s', (path, text) => {
  expect(emptyNames(sourceFile(path, text))).toHaveLength(1);
});

test('words inside other words, and members named from outside, may stand', () => {
  expect(emptyNames(sourceFile('packages/core/src/a.ts', 'const metadata = { info: 1 }; const reweighted = metadata.info;'))).toEqual([]);
});
