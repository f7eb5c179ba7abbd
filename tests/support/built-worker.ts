import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { inRepository } from './house/sources.ts';

/** The module of a worker as one file that Node can run, made of the sources of this moment. */
export interface BuiltWorker {
  readonly address: string;
  readonly remove: () => void;
}

/** Bundles `@splot/core/worker` from its sources. Takes a second. */
export async function builtWorker(): Promise<BuiltWorker> {
  const output = await build({
    configFile: false,
    root: inRepository('.'),
    logLevel: 'silent',
    ssr: { noExternal: true, resolve: { conditions: ['@splot/source'] } },
    build: {
      ssr: true,
      write: false,
      target: 'node20',
      minify: false,
      rolldownOptions: { input: inRepository('packages/core/src/worker/index.ts'), output: { entryFileNames: 'worker.mjs' } },
    },
  });
  if (!('output' in output) || output.output.length !== 1) throw new Error('the worker is not one file');
  const folder = mkdtempSync(join(tmpdir(), 'splot-worker-'));
  const path = join(folder, 'worker.mjs');
  writeFileSync(path, output.output[0].code);
  return { address: pathToFileURL(path).href, remove: () => rmSync(folder, { recursive: true }) };
}
