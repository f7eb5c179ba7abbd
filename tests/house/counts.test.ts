import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { countOf } from '../../scripts/counts.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'splot-counts-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Paths of results as the runners write them; a runner left out wrote nothing. */
function written(vitest?: [passed: number, failed: number], playwright?: [expected: number, unexpected: number]) {
  const paths = { vitest: join(folder, 'vitest.json'), playwright: join(folder, 'playwright.json') };
  if (vitest !== undefined) writeFileSync(paths.vitest, JSON.stringify({ numPassedTests: vitest[0], numFailedTests: vitest[1] }));
  if (playwright !== undefined) {
    writeFileSync(paths.playwright, JSON.stringify({ stats: { expected: playwright[0], unexpected: playwright[1], flaky: 0 } }));
  }
  return paths;
}

test('tests of both runners are added up', () => {
  expect(countOf(written([10, 0], [5, 0]), { all: true })).toEqual({ passed: 15, failed: 0 });
  expect(countOf(written([10, 1], [5, 2]), { all: false })).toEqual({ passed: 15, failed: 3 });
});

test('without a browser only the other tests are counted', () => {
  expect(countOf(written([10, 0]), { all: true })).toEqual({ passed: 10, failed: 0 });
});

test('a run that failed without a failing test is never summed up as if none had failed', () => {
  expect(countOf(written([10, 0], [5, 0]), { all: false })).toBeNull();
  expect(countOf(written(), { all: false })).toBeNull();
});
