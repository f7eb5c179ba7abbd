import { beforeAll, expect, test } from 'vitest';
import { parseDataset } from '@splot/core';
import { buildEmbed } from '#support/built';
import { typed } from '#support/terminal';

beforeAll(buildEmbed, 120_000);

test('the address printed leads to a page with the explorer, its data, and a table for those without JavaScript', async () => {
  const seen: string[] = [];
  const { code } = await typed('splot serve examples/lodzkie --port 0 --county 1014 --lang pl', {
    untilStopped: async (address) => {
      seen.push(await (await fetch(address)).text());
      for (const file of ['data.json', 'with-context.json', 'problems.json', 'splot-explorer.js', 'page.css']) {
        seen.push(await (await fetch(new URL(file, address))).text());
      }
    },
  });
  expect(code).toBe(0);
  const [page = '', data = '', context = '', problems = ''] = seen;
  expect(page).toContain(
    '<splot-explorer src="data.json" problems-src="problems.json" context-src="with-context.json" county="1014" lang="pl" heading-level="1">',
  );
  expect(page).toContain('<th scope="row">Partnerski Zespół Kooperacyjny w Sieradzu</th><td>2019-10-23/</td>');
  expect(page).not.toContain('<style');
  expect(parseDataset(data).dataset?.institutions).toHaveLength(57);
  expect(parseDataset(context).dataset?.institutions.length).toBeGreaterThan(57);
  expect((JSON.parse(problems) as { severity: string }[]).map(({ severity }) => severity)).toEqual(
    Array.from({ length: 8 }, () => 'warning'),
  );
});

test('the good rest of broken data is served; what was left out is said', async () => {
  const served: string[] = [];
  const { code, noted } = await typed('splot serve tests/browser/broken --port 0', {
    untilStopped: async (address) => {
      served.push(await (await fetch(new URL('data.json', address))).text());
    },
  });
  expect(code).toBe(0);
  expect(noted).toContain('memberships.csv:3:time error E-TIME-TEXT');
  expect(parseDataset(served[0] ?? '').dataset?.memberships.map(({ institution }) => institution)).toEqual(['mops', 'dary']);
});

test('data that cannot be used are not served', async () => {
  const { code, printed, noted } = await typed('splot serve examples/nowhere');
  expect([code, printed]).toEqual([1, '']);
  expect(noted).toContain('error E-');
});
