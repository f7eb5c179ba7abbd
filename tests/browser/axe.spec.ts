import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { open, showCounty } from './screen.ts';

const looks = [
  { colorScheme: 'light', lang: 'pl' },
  { colorScheme: 'dark', lang: 'en' },
] as const;

const labels = {
  pl: { list: 'Lista', network: 'Sieć', table: 'Tabela', options: 'Ustawienia' },
  en: { list: 'List', network: 'Network', table: 'Table', options: 'Settings' },
};

for (const { colorScheme, lang } of looks) {
  test.describe(`${colorScheme}, ${lang}`, () => {
    test.use({ colorScheme });

    test.beforeEach(async ({ page }) => {
      await open(page);
      await showCounty(page, '1014');
      if (lang === 'en') await page.getByRole('button', { name: 'English' }).click();
    });

    test('list, card, network, table and settings have no accessibility fault', async ({ page }) => {
      const words = labels[lang];
      await page.getByRole('tab', { name: words.list, exact: true }).click();
      expect(await faults(page), 'list').toEqual([]);
      await page.locator('splot-list-view button.row').first().click();
      expect(await faults(page), 'card').toEqual([]);
      await page.getByRole('tab', { name: words.network, exact: true }).click();
      expect(await faults(page), 'network').toEqual([]);
      await page.getByRole('button', { name: words.options, exact: true }).click();
      expect(await faults(page), 'settings').toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: words.table, exact: true }).click();
      expect(await faults(page), 'table').toEqual([]);
    });
  });
}

test('a page whose data did not come has no accessibility fault', async ({ page }) => {
  await page.route('**/data.json', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/');
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await faults(page)).toEqual([]);
});

/** Rule and place of each fault axe finds. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`));
}
