import { beforeAll, expect, test } from 'vitest';
import { buildNodePackages, runNode } from '#support/built';
import { textOf } from '#support/house/sources';

const script = 'examples/node/metric-table.mjs';

beforeAll(buildNodePackages, 120_000);

test('from the data package to a metric table takes fewer than 30 lines', () => {
  expect(textOf(script).trimEnd().split('\n').length).toBeLessThan(30);
});

test('the table has a row per county, change state and metric, and says why a value means nothing', async () => {
  const { code, printed } = await runNode(script);
  expect(code).toBe(0);
  const [head, ...rows] = printed.trimEnd().split('\n');
  expect(head).toBe('county,name,date,institutions,metric,value,status,why');
  expect(rows.filter((row) => row.startsWith('1014,') && row.includes(',2019-10-23,') && row.includes(',density,'))).toEqual([
    '1014,powiat sieradzki,2019-10-23,17,density,1,trivial,projected-few',
  ]);
  expect(new Set(rows.map((row) => row.split(',')[4]))).toEqual(
    new Set(['density', 'connectedness', 'transitivity', 'degree-centralization', 'ei-index']),
  );
});

test('data that are not there end it with a problem', async () => {
  const { code, printed, noted } = await runNode(script, 'examples/nowhere');
  expect([code, printed]).toEqual([1, '']);
  expect(noted).toMatch(/^E-/);
});
