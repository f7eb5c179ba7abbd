import { expect, test } from 'vitest';
import { writeJson } from '#core/io/json/write-json';
import { allInside, example, explorerOn, settled } from '#support/explorer-page';

const payload = '"><img src=x onerror="globalThis.hit=1"><svg onload="globalThis.hit=1">';

/** The example with markup in every text a reader can see, and addresses that run. */
function hostileData(): object {
  const seen = ['name', 'label', 'title', 'note', 'publisher', 'role', 'purpose', 'venue', 'abbreviation'];
  const spoil = (table: readonly Record<string, unknown>[]) =>
    table.map((row) => ({
      ...row,
      ...Object.fromEntries(
        seen.filter((column) => typeof row[column] === 'string').map((column) => [column, `${String(row[column])} ${payload}`]),
      ),
      ...('url' in row ? { url: 'javascript:globalThis.hit=1' } : {}),
    }));
  const whole: Record<string, unknown> = JSON.parse(writeJson(example));
  return Object.fromEntries(Object.entries(whole).map(([table, rows]) => [table, Array.isArray(rows) ? spoil(rows) : rows]));
}

test('markup and addresses in the data stay text, in every view', async () => {
  const explorer = await explorerOn({ data: hostileData(), county: '1014' });
  for (const state of [
    { view: 'network' },
    { view: 'list' },
    { table: true },
    { table: false, selected: 'mops-si', ghosts: true },
  ] as const) {
    explorer.setState(state);
    await settled(explorer);
    expect(explorer.renderRoot.textContent?.length).toBeGreaterThan(0);
    const elements = allInside(explorer, '*');
    expect(elements.filter((element) => element.matches('img, script, iframe, [onerror], [onload], [href^="javascript:" i]'))).toEqual([]);
  }
  expect(explorer.scene?.nodes.some(({ name }) => name.includes(payload))).toBe(true);
  expect('hit' in globalThis).toBe(false);
});
