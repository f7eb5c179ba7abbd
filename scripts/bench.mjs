// Bundles the benches and runs them; their peers from npm are a workspace of their own.
import { readFileSync } from 'node:fs';
import { at, run, Stop } from './run.mjs';

/** `W1 W3`: those workloads only; `--quick`; `--rounds=2`; `--anchors`: only the peers that goals speak of. */
export async function bench(args) {
  installPeers();
  const { build } = await import('vite');
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
      outDir: at('tests', 'bench', 'results', 'build'),
      emptyOutDir: true,
      minify: false,
      rolldownOptions: {
        input: { run: at('tests', 'bench', 'run.ts'), ours: at('tests', 'bench', 'ours.ts') },
        output: { entryFileNames: '[name].mjs' },
      },
    },
  });
  run('bench', process.execPath, [at('tests', 'bench', 'results', 'build', 'run.mjs'), ...args]);
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
