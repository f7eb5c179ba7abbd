// Builds what is stale: tsc decides for the packages, file times for the bundles of the explorer.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { at, run } from './run.mjs';

const explorer = at('packages', 'explorer');

/** JavaScript and declarations of core and cli, declarations of the explorer. */
export const buildPackages = () => run('build packages', 'tsc', ['-b', 'packages/core', 'packages/explorer', 'packages/cli']);

/** The explorer as one file, for pages. */
export const buildEmbed = () => bundle('build embed', 'vite.embed.config.ts', 'dist/embed/splot-explorer.js');

/** The explorer as modules, for npm. */
const buildModules = () => bundle('build explorer', 'vite.config.ts', 'dist/index.js');

export function buildAll() {
  buildPackages();
  buildModules();
  buildEmbed();
}

function bundle(step, config, made) {
  const inputs = [
    'packages/core/src',
    'packages/explorer/src',
    `packages/explorer/${config}`,
    'packages/explorer/package.json',
    'pnpm-lock.yaml',
  ];
  const output = at('packages', 'explorer', made);
  if (existsSync(output) && Math.max(...inputs.map((input) => newest(at(input)))) < statSync(output).mtimeMs) return;
  run(step, 'vite', ['build', '--config', config, '--logLevel', 'warn'], {
    cwd: explorer,
    // Else Lit's development build gets in where a test runner has set another mode.
    env: { NODE_ENV: 'production' },
  });
}

/** Time of the newest file below a path; a folder counts too, so that a removed file is noticed. */
function newest(path) {
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(own.mtimeMs, ...readdirSync(path).map((name) => newest(`${path}/${name}`)));
}
