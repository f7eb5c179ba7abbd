import { basename } from 'node:path/posix';
import { expect, test } from 'vitest';
import { packageSources } from '#support/house/sources';

const files = packageSources().map(({ path, text }) => ({ path, text, lines: text.split('\n').length - 1 }));

test('file names are written in kebab-case', () => {
  expect(files.map(({ path }) => path).filter((path) => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]+)?\.ts$/.test(basename(path)))).toEqual([]);
});

test('a file longer than 200 lines opens with the reason', () => {
  expect(
    files.filter(({ lines, text }) => lines > 200 && !text.startsWith('/')).map(({ path, lines }) => `${path}: ${lines} lines`),
  ).toEqual([]);
});

test('half of the files are shorter than 60 lines', () => {
  const lengths = files.map(({ lines }) => lines).toSorted((a, b) => a - b);
  expect(lengths[lengths.length >> 1]).toBeLessThan(60);
});

test('no file puts work off', () => {
  expect(files.filter(({ text }) => /\b(?:TODO|FIXME|XXX)\b/.test(text)).map(({ path }) => path)).toEqual([]);
});
