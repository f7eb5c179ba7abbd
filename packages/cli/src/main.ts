#!/usr/bin/env node
import { once } from 'node:events';
import { runSplot } from './program.ts';

// A reader such as `head` closed its end: there is nobody left to write to.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

process.exitCode = await runSplot(process.argv.slice(2), {
  print: (line) => process.stdout.write(`${line}\n`),
  note: (line) => process.stderr.write(`${line}\n`),
  untilStopped: async () => {
    await Promise.race(['SIGINT', 'SIGTERM'].map((signal) => once(process, signal)));
  },
  environment: process.env,
  locale: new Intl.DateTimeFormat().resolvedOptions().locale,
  isTerminal: process.stdout.isTTY && process.stderr.isTTY,
});
