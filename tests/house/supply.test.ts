import { expect, test } from 'vitest';
import { textOf } from '#support/house/sources';

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
}

const manifest = (path: string): Manifest => JSON.parse(textOf(path)) as Manifest;

test.each([
  ['pnpm-lock.yaml', 100],
  ['tests/bench/pnpm-lock.yaml', 10],
])('%s names packages and checksums, never an address to download from', (path, least) => {
  const lines = textOf(path).split('\n');
  expect(lines.filter((line) => /https?:|tarball:|git\+/.test(line))).toEqual([]);
  expect(lines.filter((line) => line.includes('integrity: sha512-')).length).toBeGreaterThan(least);
});

test.each([
  ['core', 6],
  ['explorer', 12],
])('%s needs at most %i packages when it runs', (name, most) => {
  const needed = Object.keys(manifest(`packages/${name}/package.json`).dependencies ?? {}).filter((one) => one !== 'graphology-types');
  expect(needed.length).toBeLessThanOrEqual(most);
});

test('nothing runs while a package is installed, but the guard against the wrong installer', () => {
  const hooks = ['preinstall', 'install', 'postinstall', 'prepare'];
  const found = ['package.json', 'packages/core/package.json', 'packages/explorer/package.json', 'packages/cli/package.json'].flatMap(
    (path) =>
      hooks.flatMap((hook) => (manifest(path).scripts?.[hook] === undefined ? [] : [`${path} ${hook}: ${manifest(path).scripts?.[hook]}`])),
  );
  expect(found).toEqual(['package.json preinstall: node scripts/only-pnpm.mjs']);
});

test('packages of others run nothing while they are installed', () => {
  expect(textOf('pnpm-workspace.yaml').match(/: true$/gm)).toBeNull();
});
