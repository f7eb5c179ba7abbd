import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { inRepository } from '#support/house/sources';

const rooms = ['.ci', 'docs', 'examples', 'packages', 'scripts', 'tests'];
const pages = ['CHANGELOG.md', 'CONTRIBUTING.md', 'LICENSE', 'README.md', 'SECURITY.md'];
const workspace = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', 'tsconfig.base.json', 'tsconfig.json'];
/** Where git, editors and test runners look without being told. */
const settings = ['.gitignore', '.oxlintrc.json', 'biome.json', 'vitest.config.ts'];

test('the top level holds what belongs there and nothing else', () => {
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: inRepository('.'), encoding: 'utf8' }).split('\0');
  const top = new Set(files.filter((path) => path !== '').map((path) => path.split('/')[0]));
  expect(top).toEqual(new Set([...rooms, ...pages, ...workspace, ...settings]));
});

test('no build, result or installed package is kept', () => {
  const files = execFileSync('git', ['ls-files'], { cwd: inRepository('.'), encoding: 'utf8' }).split('\n');
  expect(files.filter((path) => /(?:^|\/)(?:node_modules|dist|results|test-results)\//.test(path))).toEqual([]);
});
