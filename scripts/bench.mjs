// Bundles the benches and runs them; their peers from npm are a workspace of their own.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { at, run, Stop } from './run.mjs';

/** `W1 W3`: those workloads only; `--quick`; `--rounds=2`; `--anchors`: only the peers that goals speak of; `--keep`: the bundle, to be profiled. */
export async function bench(args) {
  installPeers();
  const { build } = await import('vite');
  // Two runs at a time do not write over each other.
  const folder = at('tests', 'bench', 'results', args.includes('--keep') ? 'build' : `build-${process.pid}`);
  console.log('> bundle');
  await build({
    configFile: false,
    root: at('tests', 'bench'),
    logLevel: 'warn',
    // As it is published: nothing of the machine it was made on is asked for.
    ssr: { noExternal: true, resolve: { conditions: ['@splot/source'] } },
    build: {
      ssr: true,
      target: 'node20',
      outDir: folder,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: {
        input: { run: at('tests', 'bench', 'run.ts'), ours: at('tests', 'bench', 'ours.ts') },
        output: { entryFileNames: '[name].mjs' },
      },
    },
  });
  try {
    run('bench', process.execPath, [join(folder, 'run.mjs'), ...args]);
  } finally {
    if (!args.includes('--keep')) rmSync(folder, { recursive: true });
  }
}

/** Without them the benches run on, each missing peer costs a line. */
function installPeers() {
  const { packageManager } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  try {
    run('install peers', 'npx', ['--yes', packageManager, 'install', '--frozen-lockfile', '--silent'], { cwd: at('tests', 'bench') });
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.log(`skip peers from npm: ${error.message}`);
  }
}
