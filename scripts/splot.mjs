// The tasks behind `npm start`, `npm test` and their kin. Plain Node: it runs on a bare clone and installs what is missing.
import { bench } from './bench.mjs';
import { buildAll, buildEmbed, buildPackages } from './build.mjs';
import { check, format } from './check.mjs';
import { conformity } from './conformity.mjs';
import { docs } from './docs.mjs';
import { install } from './install.mjs';
import { Stop } from './run.mjs';
import { size } from './size.mjs';
import { start } from './start.mjs';
import { test } from './test.mjs';

const [task = '', ...args] = process.argv.slice(2);

/** @type {Map<string, () => void | Promise<void>>} */
const tasks = new Map([
  [
    'start',
    () => {
      buildPackages();
      buildEmbed();
      start(args);
    },
  ],
  ['test', test],
  ['build', buildAll],
  ['embed', buildEmbed],
  ['check', check],
  ['format', format],
  ['docs', docs],
  ['bench', () => bench(args)],
  ['size', size],
  ['conformity', conformity],
]);

const action = tasks.get(task);
if (action === undefined) {
  console.error(`No task "${task}". Tasks: ${[...tasks.keys()].join(', ')}.`);
  process.exit(2);
}

try {
  install();
  await action();
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  console.error(`npm run ${task} stopped at ${error.message}.`);
  process.exitCode = 1;
}
