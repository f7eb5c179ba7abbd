import { expect, test } from '@playwright/test';
import { addresses } from './addresses.ts';
import { open, sentence } from './screen.ts';

const answers = [
  { name: 'a missing file', fulfil: { status: 404, body: 'Not found' }, says: 'Serwer nie wydał danych.' },
  {
    name: 'a web page instead of data',
    fulfil: { contentType: 'text/html', body: '<!doctype html><p>Zaloguj się' },
    says: 'Pod tym adresem nie ma danych w formacie JSON.',
  },
  {
    name: 'data cut off',
    fulfil: { contentType: 'application/json', body: '{"about":{"version":1},"institutions":[{"id":"a","na' },
    says: 'Plik z danymi jest ucięty.',
  },
  {
    name: 'data of a later version',
    fulfil: { contentType: 'application/json', body: '{"about":{"version":99},"institutions":[{"id":"a","name":"A"}]}' },
    says: 'Dane zapisano w wersji, której ten program nie zna.',
  },
];

for (const { name, fulfil, says } of answers) {
  test(`${name} is told in plain words, with a way to try again and the table still there`, async ({ page }) => {
    await page.route('**/data.json', (route) => route.fulfill(fulfil));
    await page.goto('/');
    await expect(page.getByRole('alert')).toContainText(says);
    await expect(page.getByRole('rowheader', { name: 'Partnerski Zespół Kooperacyjny w Sieradzu' })).toBeVisible();
    await page.unroute('**/data.json');
    await page.getByRole('button', { name: 'Spróbuj ponownie' }).click();
    await expect(sentence(page)).not.toBeEmpty();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}

test('a server that does not answer is told in plain words', async ({ page }) => {
  await page.route('**/data.json', (route) => route.abort());
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('Nie udało się pobrać danych');
});

test('data without institutions say so', async ({ page }) => {
  await page.route('**/data.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: '{"about":{"version":1},"institutions":[],"memberships":[]}' }),
  );
  await page.goto('/');
  await expect(page.getByText('Zbiór danych nie zawiera instytucji.')).toBeVisible();
});

test('of broken data the good rest is shown, with what was left out and why', async ({ page }) => {
  await open(page, addresses.broken);
  await expect(sentence(page)).toContainText('MOPS');
  const banner = page.getByText(/Pominięto \d+ z \d+ rekordów/);
  await banner.click();
  await expect(page.getByText('memberships.csv, wiersz 3, time, „2019-02-30/”:')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Pobierz listę uwag' }).click();
  expect((await download).suggestedFilename()).toBe('problems.json');
});
