import { defineConfig } from '@playwright/test';
import { findBrowser } from '../../scripts/browser.mjs';
import { addresses } from './addresses.ts';

const path = findBrowser()?.path;
const results = process.env['SPLOT_RESULTS'];

/** Page tests: the explorer as built, on pages that `splot serve` really serves. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  workers: 1,
  forbidOnly: true,
  timeout: 90_000,
  reporter: results === undefined ? 'list' : [['list'], ['json', { outputFile: results }]],
  use: {
    baseURL: addresses.lodzkie,
    viewport: { width: 1280, height: 900 },
    locale: 'pl-PL',
    timezoneId: 'Europe/Warsaw',
    launchOptions: path === undefined ? {} : { executablePath: path },
  },
  webServer: [served('examples/lodzkie', addresses.lodzkie), served('tests/browser/broken', addresses.broken)],
});

function served(folder: string, address: string) {
  return {
    command: `node packages/cli/dist/main.js serve ${folder} --lang pl --port ${new URL(address).port}`,
    cwd: '../..',
    url: address,
    reuseExistingServer: false,
  };
}
