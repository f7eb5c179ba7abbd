// Serves the example county data until it is stopped.
import { spawn } from 'node:child_process';
import { at } from './run.mjs';

export function start(args) {
  const child = spawn(process.execPath, [at('packages', 'cli', 'dist', 'main.js'), 'serve', at('examples', 'lodzkie'), ...args], {
    stdio: 'inherit',
  });
  // A terminal sends Ctrl-C to the child too; a signal sent to this process alone must reach it as well.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (status, signal) => {
    process.exitCode = status ?? (signal === null ? 1 : 0);
  });
}
