import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { inRepository } from './house/sources.ts';

const run = promisify(execFile);

/** Builds the packages that run in Node; quick where nothing changed. A test that starts a program of its own calls it first, so that it never runs a stale one. */
export async function buildNodePackages(): Promise<void> {
  await run(process.execPath, [inRepository('node_modules/typescript/bin/tsc'), '-b', 'packages/cli'], { cwd: inRepository('.') });
}

/** What a program wrote and how it ended. */
export interface Ended {
  readonly code: number;
  readonly printed: string;
  readonly noted: string;
}

/** Runs a script of the repository in plain Node, as a person would. */
export async function runNode(...words: readonly string[]): Promise<Ended> {
  try {
    const { stdout, stderr } = await run(process.execPath, words, { cwd: inRepository('.'), maxBuffer: 1 << 26 });
    return { code: 0, printed: stdout, noted: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, printed: stdout, noted: stderr };
  }
}

/** Builds the explorer as the one file that pages load. */
export async function buildEmbed(): Promise<void> {
  await run(process.execPath, [inRepository('scripts/splot.mjs'), 'embed'], { cwd: inRepository('.') });
}
