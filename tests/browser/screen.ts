import { expect, type Locator, type Page } from '@playwright/test';

/** Counties of the example, by their codes. */
export const countyNames = {
  '1005': 'powiat łowicki',
  '1014': 'powiat sieradzki',
  '1016': 'powiat tomaszowski',
  '1019': 'powiat zduńskowolski',
  '1020': 'powiat zgierski',
  '1062': 'Piotrków Trybunalski',
} as const;

/** The generated sentence. */
export const sentence = (page: Page): Locator => page.locator('splot-explorer [part~="sentence"]');

/** Opens a page and waits until the data are drawn. */
export async function open(page: Page, address = '/'): Promise<void> {
  await page.goto(address);
  await expect(sentence(page)).not.toBeEmpty();
}

/** Shows a county, as a reader picks it. */
export async function showCounty(page: Page, code: keyof typeof countyNames): Promise<void> {
  await page.getByRole('combobox', { name: 'Powiat' }).selectOption(code);
}

/** Goes to a day, typed as Poles write it. */
export async function goTo(page: Page, day: string): Promise<void> {
  const field = page.getByLabel('Przejdź do dnia');
  await field.fill(day);
  await field.press('Enter');
  await expect(field).toHaveValue(day);
}

/** Shows a view by its tab. */
export async function showView(page: Page, name: 'Lista' | 'Sieć'): Promise<void> {
  const tab = page.getByRole('tab', { name, exact: true });
  await tab.click();
  await expect(tab).toHaveAttribute('aria-selected', 'true');
}

/** What went wrong on the page while a test ran: errors, refusals by the content policy, requests to anywhere else. */
export function faultsOf(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!/^(?:http:\/\/127\.0\.0\.1:|data:|blob:)/.test(request.url())) faults.push(`request: ${request.url()}`);
  });
  return faults;
}
