import { playwright } from '@vitest/browser-playwright';
import { defaultClientConditions, defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './scripts/browser.mjs';

const browser = findBrowser();
// Tests read the sources, never a build that can be stale.
const source = {
  resolve: { conditions: ['@splot/source', ...defaultClientConditions] },
  ssr: { resolve: { conditions: ['@splot/source', ...defaultServerConditions] } },
};

export default defineConfig({
  test: {
    projects: [
      {
        ...source,
        test: {
          name: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.browser.test.ts', '**/node_modules/**'],
          // The catalogue is loaded once for all files: no test leaves anything behind.
          isolate: false,
          // No test is about time; on a busy machine reading every source takes a while.
          testTimeout: 60_000,
        },
      },
      ...(browser === null
        ? []
        : [
            {
              ...source,
              test: {
                name: 'browser',
                include: ['tests/**/*.browser.test.ts'],
                browser: {
                  enabled: true,
                  headless: true,
                  screenshotFailures: false,
                  instances: [{ browser: 'chromium' as const }],
                  provider: playwright({ launchOptions: browser.path === undefined ? {} : { executablePath: browser.path } }),
                },
              },
            },
          ]),
    ],
  },
});
