// The checks that need no test runner.
import { run } from './run.mjs';

/** Types, lint, format, code and dependencies nobody uses. */
export function check() {
  run('types', 'tsc', ['-b']);
  run('lint', 'oxlint', ['--type-aware', '--deny-warnings']);
  run('format', 'biome', ['format', '.']);
  run('unused code', 'knip', ['--config', 'scripts/knip.json', '--no-progress']);
}

export const format = () => run('format', 'biome', ['format', '--write', '.']);
