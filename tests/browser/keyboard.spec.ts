import { expect, type Page, test } from '@playwright/test';
import { goTo, open, sentence, showCounty } from './screen.ts';

test('Tab reaches every control once, stops once in the network, and leaves the explorer again', async ({ page }) => {
  await open(page);
  const stops: string[] = [];
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    if (stop.tag === 'body') break;
    stops.push(stop.place);
  }
  expect(stops.length).toBeLessThan(120);
  expect(stops.filter((place) => place.startsWith('splot-network-view overlay-node'))).toHaveLength(1);
  expect(stops.filter((place) => place.startsWith('splot-timeline-view event'))).toHaveLength(1);
  expect(stops.filter((place) => place.startsWith('splot-tabs-view tab'))).toHaveLength(1);
  const order = [
    'splot-county-view',
    'splot-settings-view',
    'splot-tabs-view',
    'splot-network-view',
    'splot-time-bar-view',
    'splot-timeline-view',
  ];
  const firsts = order.map((view) => stops.findIndex((place) => place.startsWith(view)));
  expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
  expect(firsts).not.toContain(-1);
});

test('every institution of the network is reached with the arrow keys', async ({ page }) => {
  await open(page);
  await showCounty(page, '1014');
  await goTo(page, '23.10.2019');
  const nodes = page.locator('splot-network-view [part~="overlay-node"]');
  await expect(nodes).toHaveCount(20);
  await page.locator('splot-network-view [part~="overlay-node"][tabindex="0"]').focus();
  const seen = new Set<string>();
  for (let group = 0; group < 14; group++) {
    for (let i = 0; i < 8; i++) {
      seen.add((await focused(page)).name);
      await page.keyboard.press('ArrowRight');
    }
    await page.keyboard.press('ArrowDown');
  }
  const names = await nodes.evaluateAll((all) => all.map((node) => node.getAttribute('aria-label') ?? ''));
  expect(names.filter((name) => !seen.has(name))).toEqual([]);
});

test('a reader finds a county, a day, an institution and its document by keyboard alone', async ({ page }) => {
  await open(page);
  await page.getByRole('combobox', { name: 'Powiat' }).focus();
  await page.keyboard.type('powiat tom');
  await page.keyboard.press('Enter');
  await expect(sentence(page)).toContainText('Powiat tomaszowski');
  await page.getByRole('slider', { name: 'Dzień' }).focus();
  await page.keyboard.press('Home');
  const first = await page.getByLabel('Przejdź do dnia').inputValue();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByLabel('Przejdź do dnia')).not.toHaveValue(first);
  await goTo(page, '23.09.2019');
  await page.locator('splot-network-view [part~="overlay-node"][tabindex="0"]').focus();
  const { name } = await focused(page);
  await page.keyboard.press('Enter');
  const card = page.locator('splot-card-view');
  await expect(card.getByRole('heading').first()).toHaveText(name.split(',')[0] ?? '');
  await expect(card.getByRole('link').first()).toBeAttached();
  await page.keyboard.press('Escape');
  await expect(card.getByRole('heading')).toHaveCount(0);
  expect((await focused(page)).name).toBe(name);
});

test('focus is always visible', async ({ page }) => {
  await open(page);
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('Tab');
    const { tag, place, ring } = await focused(page);
    if (tag === 'body') break;
    expect(ring, place).toBe(true);
  }
});

/** What has the focus, looked for through shadow roots: its tag, the view and part it stands in, its name, and whether a ring is drawn. */
function focused(page: Page): Promise<{ tag: string; place: string; name: string; ring: boolean }> {
  return page.evaluate(() => {
    let found = document.activeElement;
    while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
    const root = found?.getRootNode();
    const view = root instanceof ShadowRoot ? root.host.localName : '';
    const name = found?.getAttribute('aria-label') ?? found?.textContent.trim().replace(/\s+/g, ' ') ?? '';
    const style = found === null || found === undefined ? null : getComputedStyle(found);
    return {
      tag: found?.localName ?? '',
      place: `${view} ${found?.getAttribute('part') ?? found?.localName}: ${name.slice(0, 40)}`,
      name,
      ring: style !== null && (style.outlineStyle !== 'none' || style.boxShadow !== 'none'),
    };
  });
}
