import { expect, test } from 'vitest';
import { typed } from '#support/terminal';

test('good data end well, and what is worth knowing about them is listed', async () => {
  const { code, printed, noted } = await typed('splot check examples/lodzkie');
  expect(code).toBe(0);
  expect(printed.split('\n').map((line) => line.split(' ')[1])).toEqual(Array.from({ length: 8 }, () => 'warning'));
  expect(noted).toBe('0 errors, 8 warnings, 0 notes');
});

test('data with mistakes end with 1; each mistake is a line with its place and remedy', async () => {
  const { code, printed, noted } = await typed('splot check tests/browser/broken --lang pl');
  expect(code).toBe(1);
  expect(printed.split('\n').map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual(
    expect.arrayContaining([
      'institutions.csv:4:id error E-ID-DUPLICATE',
      'memberships.csv:3:time error E-TIME-TEXT',
      'memberships.csv:4:time error E-TIME-REVERSED',
      'memberships.csv:6:institution error E-REF-UNKNOWN',
      'places.csv:3:teryt warning W-TERYT-ZERO',
    ]),
  );
  expect(printed).toContain('Nie rozumiem daty 2019-02-30/');
  expect(noted).toMatch(/^4 błędy, \d+ ostrzeże/);
});

test('as JSON the problems carry both languages', async () => {
  const { code, printed } = await typed('splot check tests/browser/broken --json');
  expect(code).toBe(1);
  expect(JSON.parse(printed)).toContainEqual(
    expect.objectContaining({
      code: 'E-TIME-TEXT',
      row: 3,
      message: { pl: expect.any(String) as string, en: expect.any(String) as string },
    }),
  );
});

test('a folder that is not there is a problem, not a crash', async () => {
  const { code, printed } = await typed('splot check examples/nowhere');
  expect(code).toBe(1);
  expect(printed).toContain('error E-');
});
