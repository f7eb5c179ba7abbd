import { expect, test } from 'vitest';
import { filesBelow, sourceFile, textOf } from '#support/house/sources';
import { testsOff } from '#support/house/tests-off';

test('every test is switched on', () => {
  const files = filesBelow('tests', '.ts').map((path) => sourceFile(path, textOf(path)));
  expect(files.flatMap(testsOff)).toEqual([]);
});

test.each([
  "test.only('a', () => {});",
  "describe.skip('a', () => {});",
  "it.todo('a');",
  "test.describe.fixme('a', () => {});",
  "test.each(rows).skip('a', () => {});",
])('a test switched off is found: %s', (text) => {
  expect(testsOff(sourceFile('tests/a.test.ts', text))).toHaveLength(1);
});

test('a list cut short with skip() is not a test switched off', () => {
  expect(testsOff(sourceFile('tests/a.test.ts', 'rows.skip(2); expect.only;'))).toEqual([]);
});
