import { expect, type Page, test } from '@playwright/test';
import { goTo, open, showCounty } from './screen.ts';

test.describe('where the system asks for reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('institutions stand where they were or where they go, never in between', async ({ page }) => {
    await open(page);
    await showCounty(page, '1016');
    await goTo(page, '08.08.2018');
    const places = await placesWhileStepping(page);
    expect(new Set(places).size).toBeLessThanOrEqual(2);
  });
});

test('nothing plays by itself', async ({ page }) => {
  await open(page);
  const day = await page.getByLabel('Przejdź do dnia').inputValue();
  await page.waitForTimeout(1500);
  await expect(page.getByLabel('Przejdź do dnia')).toHaveValue(day);
});

test('playing goes on from change to change until Escape', async ({ page }) => {
  await open(page);
  await showCounty(page, '1016');
  await goTo(page, '27.11.2013');
  await page.getByRole('button', { name: 'Odtwórz' }).click();
  const field = page.getByLabel('Przejdź do dnia');
  await expect(field).not.toHaveValue('27.11.2013');
  await page.keyboard.press('Escape');
  const day = await field.inputValue();
  await page.waitForTimeout(2500);
  await expect(field).toHaveValue(day);
  await expect(page.getByRole('button', { name: 'Odtwórz' })).toBeVisible();
});

/** Where one institution stands in each of thirty frames after a step. */
async function placesWhileStepping(page: Page): Promise<string[]> {
  const node = page.locator('splot-network-view [part~="overlay-node"]').first();
  const name = await node.getAttribute('aria-label');
  await node.evaluate((element) => {
    const places: string[] = [];
    Object.assign(globalThis, { places });
    const look = () => {
      const { x, y } = element.getBoundingClientRect();
      places.push(`${x.toFixed(1)} ${y.toFixed(1)}`);
      if (places.length < 30) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.getByRole('button', { name: 'Następna zmiana' }).click();
  await expect.poll(() => page.evaluate(() => (globalThis as unknown as { places: string[] }).places.length), name ?? '').toBe(30);
  return page.evaluate(() => (globalThis as unknown as { places: string[] }).places);
}
