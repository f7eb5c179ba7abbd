// Runs the tools of the workspace. Plain Node: it works before anything is installed.
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A path in the repository. */
export const at = (...parts) => join(root, ...parts);

/** One step of a task failed; the message says which. */
export class Stop extends Error {}

/**
 * Runs a command in the repository with the workspace's tools on the PATH and the terminal as its own.
 *
 * @throws Stop naming the step, unless the command ends with 0.
 */
export function run(step, command, args = [], { cwd = root, env = {} } = {}) {
  console.log(`> ${step}`);
  const { status, signal, error } = spawnSync(command, args, {
    cwd,
    stdio: 'inherit',
    env: { ...withTools(), ...env },
    shell: process.platform === 'win32',
  });
  if (error !== undefined) throw new Stop(`${step}: ${command} could not be started (${error.message})`);
  if (status !== 0) throw new Stop(`${step}: ${command} ended with ${status ?? signal}`);
}

/** The environment with `node_modules/.bin` first on the PATH. */
export function withTools() {
  // On Windows the variable may be spelt `Path`, and a second spelling beside it is ignored.
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  return { ...process.env, [name]: at('node_modules', '.bin') + delimiter + (process.env[name] ?? '') };
}
