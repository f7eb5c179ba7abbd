import { expect, test } from 'vitest';
import { catalogue } from '#core/metrics/catalogue';
import { typed } from '#support/terminal';

test('every metric is one line that opens with its id', async () => {
  const { code, printed } = await typed('splot metrics');
  expect(code).toBe(0);
  expect(printed.split('\n').map((line) => line.split(' ')[0])).toEqual(catalogue.map(({ id }) => id));
});

test('one metric shows its definition and formula in the language asked for', async () => {
  const { printed } = await typed('splot metrics density --lang pl');
  const density = catalogue.find(({ id }) => id === 'density');
  expect(printed.split('\n').slice(0, 3)).toEqual([
    `density - ${density?.label.pl}`,
    `definicja: ${density?.definition.pl}`,
    `wzór: ${density?.formula}`,
  ]);
});

test('as JSON both languages are there', async () => {
  expect(JSON.parse((await typed('splot metrics density --json')).printed)).toMatchObject({
    id: 'density',
    label: { pl: 'Gęstość', en: 'Density' },
  });
});

test('an unknown metric is wrong usage, and the known ones are named', async () => {
  const { code, noted } = await typed('splot metrics closeness');
  expect(code).toBe(2);
  expect(noted).toContain('no such id: closeness. choices: degree, ');
});
