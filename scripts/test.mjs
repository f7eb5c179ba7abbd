// Every check of the project, in the order in which they are quickest to fail.
import { mkdirSync, rmSync } from 'node:fs';
import { browserAdvice, ensureBrowser } from './browser.mjs';
import { buildEmbed } from './build.mjs';
import { check } from './check.mjs';
import { countOf } from './counts.mjs';
import { at, run, Stop, withTools } from './run.mjs';

const results = { vitest: at('results', 'vitest.json'), playwright: at('results', 'playwright.json') };

/** Its last line is the number of tests passed and failed or, where browser tests could not run, how to get a browser. */
export function test() {
  rmSync(at('results'), { recursive: true, force: true });
  mkdirSync(at('results'));
  check();
  // The browser finder calls Playwright by name.
  Object.assign(process.env, withTools());
  const browser = ensureBrowser();
  const faults = [];
  attempt(faults, () => run('tests', 'vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${results.vitest}`]));
  if (browser !== null) attempt(faults, pageTests);
  for (const fault of faults) console.error(`npm test: ${fault.message}`);
  const counted = countOf(results, { all: faults.length === 0 });
  if (counted !== null) console.log(`${counted.passed} passed, ${counted.failed} failed`);
  if (faults.length > 0) process.exitCode = 1;
  if (browser !== null) return;
  console.log(browserAdvice);
  if (process.env['CI']) process.exitCode = 1;
}

function pageTests() {
  buildEmbed();
  run('page tests', 'playwright', ['test', '--config', 'tests/browser/playwright.config.ts'], {
    env: { SPLOT_RESULTS: results.playwright },
  });
}

/** Page tests run even where others failed, so that one run shows every fault. */
function attempt(faults, action) {
  try {
    action();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    faults.push(error);
  }
}
