import { expect, test } from 'vitest';
import { typed } from '#support/terminal';

test.each([
  ['splot chek data', "error: unknown command 'chek'\n(Did you mean check?)"],
  ['splot check', "error: missing required argument 'data'"],
  ['splot check a b', "error: too many arguments for 'check'. Expected 1 argument but got 2."],
  ['splot check data --jsn', "error: unknown option '--jsn'\n(Did you mean --json?)"],
  ['splot metrics --lang de', "error: option '--lang <language>' argument 'de' is invalid. Allowed choices are pl, en."],
  ['splot serve data --port http', '--port is a number from 0 to 65535, not http'],
  ['splot serve data --port 65536', '--port is a number from 0 to 65535, not 65536'],
])('%s is wrong usage', async (line, noted) => {
  expect(await typed(line)).toEqual({ code: 2, printed: '', noted });
});

test('help lists every verb and ends well', async () => {
  const { code, printed } = await typed('splot --help');
  expect(code).toBe(0);
  for (const verb of ['check', 'serve', 'metrics']) expect(printed).toContain(`  ${verb} `);
  expect(await typed('splot')).toEqual({ code, printed, noted: '' });
});

test('help of a verb is Polish where Polish is asked for, or spoken by the system', async () => {
  const { printed } = await typed('splot check --help --lang pl');
  expect(printed).toContain('Użycie: splot check [options] <data>');
  expect(printed).toContain('Przykłady:\n  splot check examples/lodzkie');
  expect((await typed('splot check --help', { locale: 'pl-PL' })).printed).toBe(printed);
});

test('the version is that of the package', async () => {
  expect((await typed('splot --version')).printed).toMatch(/^\d+\.\d+\.\d+$/);
});
