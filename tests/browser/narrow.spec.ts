import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { countyNames, open, sentence, showCounty, showView } from './screen.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

test('a phone opens on the list, and nothing is wider than its screen', async ({ page }) => {
  await open(page);
  await expect(page.getByRole('tab', { name: 'Lista', exact: true })).toHaveAttribute('aria-selected', 'true');
  for (const code of Object.keys(countyNames) as (keyof typeof countyNames)[]) {
    await showCounty(page, code);
    await expect(sentence(page)).not.toBeEmpty();
    expect(await page.evaluate(() => document.documentElement.scrollWidth), code).toBeLessThanOrEqual(360);
  }
});

test('a phone shows network, table and card without scrolling sideways, and axe finds nothing', async ({ page }) => {
  await open(page);
  await showCounty(page, '1014');
  for (const step of [
    () => showView(page, 'Sieć'),
    () => page.getByRole('button', { name: 'Tabela', exact: true }).tap(),
    () => page.getByRole('button', { name: 'Tabela', exact: true }).tap(),
    () => showView(page, 'Lista'),
    () => page.locator('splot-list-view button.row').first().tap(),
  ]) {
    await step();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }
  await page.getByRole('button', { name: 'Wstecz' }).tap();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('at 320 px, as at 400 % zoom, the page does not scroll sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page);
  await showCounty(page, '1014');
  await showView(page, 'Sieć');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
