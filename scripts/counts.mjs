// Counts tests from what the runners wrote.
import { existsSync, readFileSync } from 'node:fs';

/**
 * Tests passed and failed; null where a runner died before it wrote its results, or failed for another reason than a test.
 *
 * @param all - Every runner ended well.
 */
export function countOf({ vitest, playwright }, { all }) {
  const unit = read(vitest);
  const pages = read(playwright);
  if (unit === null) return null;
  const passed = unit.numPassedTests + (pages?.stats.expected ?? 0);
  const failed = unit.numFailedTests + (pages?.stats.unexpected ?? 0) + (pages?.stats.flaky ?? 0);
  return all || failed > 0 ? { passed, failed } : null;
}

function read(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}
