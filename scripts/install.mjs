// Installs the workspace when the lock file differs from the one last installed.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { at, run } from './run.mjs';

const stamp = at('node_modules', '.splot-installed');

export function install() {
  const wanted = createHash('sha256')
    .update(readFileSync(at('pnpm-lock.yaml')))
    .digest('hex');
  const isInstalled = existsSync(at('node_modules', '.modules.yaml')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
  if (isInstalled) return;
  const { packageManager } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  run('install', 'npx', ['--yes', packageManager, 'install', '--frozen-lockfile']);
  writeFileSync(stamp, wanted);
}
