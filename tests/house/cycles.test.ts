import { expect, test } from 'vitest';
import { cycleIn, loadedWith } from '#support/house/cycles';
import { importsOf } from '#support/house/imports';
import { packageSources, sourceFile } from '#support/house/sources';

const imports = packageSources().flatMap(importsOf);

test('no file reaches itself through its imports', () => {
  expect(cycleIn(imports)).toEqual([]);
});

test('a circle of two files is found, though one waits for the other until the code runs', () => {
  const circle = [
    sourceFile('a/start.ts', "import { one } from './one.ts';"),
    sourceFile('a/one.ts', "import { two } from './two.ts'; import type { Start } from './start.ts';"),
    sourceFile('a/two.ts', "export const load = () => import('./one.ts');"),
  ];
  expect(cycleIn(circle.flatMap(importsOf))).toEqual(['a/one.ts', 'a/two.ts', 'a/one.ts']);
});

test.each(['packages/explorer/src/index.ts', 'packages/explorer/src/define.ts'])('%s can be imported where there is no WebGL', (entry) => {
  expect([...loadedWith(entry, imports)].filter((file) => /^(?:@?sigma)(?:\/|$)/.test(file))).toEqual([]);
});

test('a drawing library loaded at once is found', () => {
  const files = [sourceFile('a/index.ts', "export { draw } from './draw.ts';"), sourceFile('a/draw.ts', "import Sigma from 'sigma';")];
  expect([...loadedWith('a/index.ts', files.flatMap(importsOf))]).toEqual(['a/index.ts', 'a/draw.ts', 'sigma']);
});
