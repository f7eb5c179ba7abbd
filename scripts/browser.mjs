// Finds a Chromium for the browser tests, and gets one where it may. Plain Node: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const places = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']].flatMap((root) =>
    root === undefined ? [] : [join(root, 'Google/Chrome/Application/chrome.exe'), join(root, 'Microsoft/Edge/Application/msedge.exe')],
  ),
};

/** One line for a machine without a browser. */
export const browserAdvice =
  'Browser tests skipped: no Chromium. Install one (Debian: apt-get install chromium) or set SPLOT_CHROMIUM to its path.';

/** `{ path }` of an installed browser, `{}` for Playwright's own download, or null. `SPLOT_CHROMIUM`, where set, decides alone. */
export function findBrowser() {
  const chosen = process.env['SPLOT_CHROMIUM'];
  if (chosen) return existsSync(chosen) ? { path: chosen } : null;
  if (hasPlaywrightChromium()) return {};
  const path = (places[process.platform] ?? []).find((candidate) => existsSync(candidate));
  return path === undefined ? null : { path };
}

/** `findBrowser()`, after one attempt to install a browser if there is none. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found !== null || process.env['SPLOT_CHROMIUM'] || process.env['SPLOT_NO_INSTALL']) return found;
  console.log('No Chromium found; installing one for the browser tests (up to 5 minutes) ...');
  const root = process.getuid?.() === 0;
  if (root && (apt('install') || (apt('update') && apt('install')))) return findBrowser();
  quietly('playwright', ['install', 'chromium']);
  return findBrowser();
}

function hasPlaywrightChromium() {
  try {
    return existsSync(createRequire(import.meta.url)('playwright').chromium.executablePath());
  } catch {
    // Playwright is not installed yet, or knows no build for this system.
    return false;
  }
}

function apt(task) {
  const packages = task === 'install' ? ['-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'] : [];
  return quietly('apt-get', [task, ...packages]);
}

function quietly(command, args) {
  const { status } = spawnSync(command, args, {
    stdio: 'ignore',
    timeout: 300_000,
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}
