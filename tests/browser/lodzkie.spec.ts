import { expect, test } from '@playwright/test';
import { countyNames, faultsOf, goTo, open, sentence, showCounty, showView } from './screen.ts';

test('the page opens on a county with its sentence, network, timeline and sources, without a fault or a foreign request', async ({
  page,
}) => {
  const faults = faultsOf(page);
  await open(page);
  await expect(page).toHaveTitle('Kooperacje 3D w województwie łódzkim, 2013–2021');
  await expect(sentence(page)).toHaveText(/^(?:Powiat|Piotrków)/);
  await expect(page.getByRole('tab', { name: 'Sieć', exact: true })).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('splot-network-view [part~="overlay-node"]').first()).toBeAttached();
  await expect(page.getByRole('slider', { name: 'Dzień' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  expect(faults).toEqual([]);
});

const sentences = [
  ['1005', '29.10.2021', 'Powiat łowicki, 29.10.2021: możliwy udział w wydarzeniu: 2 instytucje z 1 obszaru (jeden z dni 27–29.10.2021)'],
  ['1014', '23.10.2019', 'Powiat sieradzki, 23.10.2019: 17 instytucji z 10 obszarów; lider: MOPS Sieradz.'],
  ['1014', '28.10.2021', 'Powiat sieradzki, 28.10.2021: możliwe: 17 instytucji z 10 obszarów (brak danych po 23.10.2019)'],
  ['1016', '27.11.2013', 'Powiat tomaszowski, 27.11.2013: 3 instytucje z 2 obszarów'],
  ['1016', '08.08.2018', 'Powiat tomaszowski, 08.08.2018: 3 instytucje z 2 obszarów. Możliwe dalsze: 2'],
  ['1016', '23.09.2019', 'Powiat tomaszowski, 23.09.2019: na spotkaniu 14 instytucji z 9 obszarów; udział w spotkaniu to nie członkostwo'],
  [
    '1019',
    '26.09.2019',
    'Powiat zduńskowolski, 26.09.2019: Partnerski Zespół Kooperacyjny w Zduńskiej Woli – źródła nie wymieniają członków z nazwy',
  ],
  ['1020', '29.10.2021', 'Powiat zgierski, 29.10.2021: możliwy udział w wydarzeniu: 2 instytucje z 1 obszaru (jeden z dni 27–29.10.2021)'],
  [
    '1062',
    '24.09.2019',
    'Piotrków Trybunalski, 24.09.2019: Partnerski Zespół Kooperacyjny w Piotrkowie Trybunalskim – źródła nie wymieniają',
  ],
] as const;

for (const [county, day, text] of sentences) {
  test(`the sentence of ${county} on ${day} says who was there and what is not known`, async ({ page }) => {
    await open(page);
    await showCounty(page, county);
    await goTo(page, day);
    await expect(sentence(page)).toContainText(text);
  });
}

test('after the last document the county is possible, never over', async ({ page }) => {
  await open(page);
  await showCounty(page, '1014');
  await goTo(page, '30.06.2020');
  await expect(sentence(page)).toContainText('Brak dokumentów po 23.10.2019; ostatni znany obraz: 17 instytucji');
  await expect(sentence(page)).not.toContainText('0 instytucji');
});

test('stepping goes through every change state and back, and the slider says where one is', async ({ page }) => {
  await open(page);
  await showCounty(page, '1016');
  await goTo(page, '27.11.2013');
  const next = page.getByRole('button', { name: 'Następna zmiana' });
  const day = page.getByLabel('Przejdź do dnia');
  const days: string[] = [];
  while (await next.isEnabled()) {
    const before = await day.inputValue();
    await next.click();
    await expect(day).not.toHaveValue(before);
    days.push(await day.inputValue());
  }
  expect(days).toContain('08.08.2018');
  expect(days).toContain('23.09.2019');
  await expect(page.getByRole('slider', { name: 'Dzień' })).toHaveAttribute('aria-valuetext', new RegExp(`^${days.at(-1)}, `));
  await page.getByRole('button', { name: 'Poprzednia zmiana' }).click();
  await expect(day).toHaveValue(days.at(-2) ?? '');
});

test('list, network and table show the same institutions', async ({ page }) => {
  await open(page);
  await showCounty(page, '1014');
  await goTo(page, '23.10.2019');
  await showView(page, 'Lista');
  // The seventeen members, and the regional centre, which only supports.
  await expect(page.locator('splot-list-view [part~="row"]')).toHaveCount(18);
  await showView(page, 'Sieć');
  // The same and their two hubs: the team and the meeting that set it up.
  await expect(page.locator('splot-network-view [part~="overlay-node"]')).toHaveCount(20);
  await page.getByRole('button', { name: 'Tabela', exact: true }).click();
  await expect(
    page
      .getByRole('table')
      .getByRole('row')
      .filter({ hasText: /^\s*instytucja/ }),
  ).toHaveCount(18);
});

test('the search ignores case and Polish signs and knows abbreviations', async ({ page }) => {
  await open(page);
  await showCounty(page, '1014');
  await goTo(page, '23.10.2019');
  await showView(page, 'Lista');
  const rows = page.locator('splot-list-view [part~="row"]');
  for (const [text, found] of [
    ['zdunska', /Trampolina Zduńska Wola/],
    ['MOPS', /MOPS Sieradz/],
    ['przyjazn', /Przyjaźń/],
  ] as const) {
    await page.getByRole('searchbox').fill(text);
    await expect(rows.first()).toContainText(found);
    expect(await rows.count(), text).toBeLessThan(18);
  }
});

test('every institution of the team has its evidence on its card, one activation away', async ({ page }) => {
  await open(page);
  await showCounty(page, '1014');
  await goTo(page, '23.10.2019');
  await showView(page, 'Lista');
  const rows = page.locator('splot-list-view [part~="row"]');
  for (let i = 0; i < 18; i++) {
    await rows.nth(i).click();
    await expect(page.locator('splot-card-view').getByRole('heading', { name: 'Dowody' })).toBeVisible();
    expect(await page.locator('splot-card-view .sources > li').count()).toBeGreaterThan(0);
  }
});

test('the document behind a tie opens in two activations, and the page around may open it itself', async ({ page }) => {
  await open(page);
  await showCounty(page, '1016');
  await goTo(page, '23.09.2019');
  await showView(page, 'Lista');
  await page.evaluate(() => {
    document.addEventListener('splot-evidence-open', (event) => {
      event.preventDefault();
      document.title = (event as CustomEvent<{ url: string }>).detail.url;
    });
  });
  await page.locator('splot-list-view [part~="row"]', { hasText: 'KPP Tomaszów' }).click();
  const link = page.locator('splot-card-view').getByRole('link', { name: /KOOPERACJE 3D/ });
  await expect(link).toHaveAttribute('rel', /noopener/);
  await link.click();
  await expect(page).toHaveTitle(/^https?:\/\//);
});

test('what was only planned is called so everywhere and never counted', async ({ page }) => {
  await open(page);
  await showCounty(page, '1016');
  await goTo(page, '10.12.2013');
  const planned = /Porozumienie partnerstwa lokalnego|Podpisanie porozumień partnerstwa lokalnego|Ośrodek Wsparcia dla Ofiar/;
  for (const place of ['splot-network-view [part~="overlay-node"]', 'splot-timeline-view [part~="event"]']) {
    const marks = page.locator(place);
    const names = await marks.evaluateAll((nodes) => nodes.map((node) => node.getAttribute('aria-label') ?? ''));
    const announced = names.filter((name) => planned.test(name));
    expect(announced.length, place).toBeGreaterThan(0);
    expect(
      announced.filter((name) => !/planowan/.test(name)),
      place,
    ).toEqual([]);
  }
  await expect(sentence(page)).not.toContainText('4 instytucje');
  await page.getByRole('button', { name: 'Tabela', exact: true }).click();
  const rows = page.locator('splot-table-view').first().getByRole('row').filter({ hasText: planned });
  expect(await rows.count()).toBeGreaterThan(0);
  for (const row of await rows.all()) await expect(row).toContainText('planowane');
});

test('further public sources are switched on by the reader, and only then add counties and changes', async ({ page }) => {
  await open(page);
  const choices = page.getByRole('combobox', { name: 'Powiat' }).getByRole('option');
  await expect(choices).toHaveCount(6);
  await page.getByRole('button', { name: 'Ustawienia', exact: true }).click();
  await page.getByRole('switch', { name: 'Dodatkowe źródła' }).click();
  await expect(choices).toHaveCount(10);
  await expect(page.locator('splot-summary-view')).toContainText(/dodatkowe źródła\s+włączone/);
  await page.getByRole('switch', { name: 'Dodatkowe źródła' }).click();
  await expect(choices).toHaveCount(6);
});

test('the wheel scrolls the page, not the network', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  await open(page);
  await page.locator('splot-network-view').hover();
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
});

test('English is complete: the sentence, dates and controls change, the data do not', async ({ page }) => {
  await open(page);
  await showCounty(page, '1014');
  await goTo(page, '23.10.2019');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(sentence(page)).toContainText('17 institutions');
  await expect(page.getByRole('tab', { name: 'Network', exact: true })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'County' })).toHaveValue('1014');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the partnerships and their members can be read as a table', async ({ page }) => {
    await page.goto('/');
    const row = page.getByRole('row').filter({ hasText: 'Partnerski Zespół Kooperacyjny w Sieradzu' });
    await expect(row).toContainText('Miejski Ośrodek Pomocy Społecznej w Sieradzu');
  });
});

test('a whole visit asks nobody else, breaks no content policy and makes no fault', async ({ page }) => {
  const faults = faultsOf(page);
  await open(page);
  for (const code of Object.keys(countyNames) as (keyof typeof countyNames)[]) {
    await showCounty(page, code);
    await showView(page, 'Lista');
    await showView(page, 'Sieć');
    for (const key of ['Home', 'ArrowRight', 'End']) await page.getByRole('slider', { name: 'Dzień' }).press(key);
    await page.locator('splot-network-view [part~="overlay-node"]').first().press('Enter');
    await page.getByRole('button', { name: 'Tabela', exact: true }).click();
    await page.getByRole('button', { name: 'Tabela', exact: true }).click();
  }
  await page.getByRole('button', { name: 'Przybliż' }).click();
  await page.getByRole('button', { name: 'Pokaż całość' }).click();
  expect(faults).toEqual([]);
  expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual(['', 0, 0]);
});
