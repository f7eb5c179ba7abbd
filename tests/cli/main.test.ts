import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { beforeAll, expect, test } from 'vitest';
import { buildEmbed, buildNodePackages, runNode } from '#support/built';
import { inRepository } from '#support/house/sources';

const main = 'packages/cli/dist/main.js';

beforeAll(async () => {
  await buildNodePackages();
  await buildEmbed();
}, 120_000);

test('the program ends with the code of its command', async () => {
  expect((await runNode(main, 'check', 'examples/lodzkie')).code).toBe(0);
  expect((await runNode(main, 'check', 'tests/browser/broken')).code).toBe(1);
  expect((await runNode(main, 'chek')).code).toBe(2);
});

test('a reader that stops listening ends it quietly', async () => {
  const child = spawn(process.execPath, [main, 'metrics', '--json'], { cwd: inRepository('.'), stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  const noted: string[] = [];
  child.stderr.on('data', (text: Buffer) => noted.push(text.toString()));
  expect(await once(child, 'exit')).toEqual([0, null]);
  expect(noted).toEqual([]);
});

test.each(['SIGINT', 'SIGTERM'] as const)('%s stops the server cleanly', async (signal) => {
  const child = spawn(process.execPath, [main, 'serve', 'examples/lodzkie', '--port', '0'], {
    cwd: inRepository('.'),
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [address] = (await once(createInterface(child.stdout), 'line')) as [string];
  expect((await fetch(address)).status).toBe(200);
  child.kill(signal);
  expect(await once(child, 'exit')).toEqual([0, null]);
});
