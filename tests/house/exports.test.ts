import { Visitor } from 'vite';
import { expect, test } from 'vitest';
import { filesBelow, sourceFile, textOf } from '#support/house/sources';

interface Manifest {
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly publishConfig: { readonly exports?: Manifest['exports'] };
}

const names = ['core', 'explorer', 'cli'];
const manifest = (name: string): Manifest => JSON.parse(textOf(`packages/${name}/package.json`)) as Manifest;

test.each(names)('the public names of %s are listed by hand', (name) => {
  const lists = filesBelow(`packages/${name}/src`, '/index.ts').map((path) => sourceFile(path, textOf(path)));
  const wholesale: string[] = [];
  for (const { path, program } of lists) {
    new Visitor({
      ExportAllDeclaration: () => void wholesale.push(path),
      ExportDefaultDeclaration: () => void wholesale.push(path),
    }).visit(program);
  }
  expect(wholesale).toEqual([]);
});

test.each(names)('what %s publishes is what the workspace uses, without the sources', (name) => {
  const { exports, publishConfig } = manifest(name);
  const published = Object.entries(exports).map(([entry, target]) => {
    if (typeof target === 'string') return [entry, target];
    return [entry, Object.fromEntries(Object.entries(target).filter(([condition]) => condition !== '@splot/source'))];
  });
  expect(publishConfig.exports ?? exports).toEqual(Object.fromEntries(published));
});

test.each(names)('every entry of %s that has a source has one that exists', (name) => {
  const sources = Object.values(manifest(name).exports).flatMap((target) => (typeof target === 'string' ? [] : [target['@splot/source']]));
  const files = filesBelow(`packages/${name}/src`, '.ts').map((path) => path.replace(`packages/${name}/`, './'));
  expect(sources.filter((source) => source === undefined || !files.includes(source))).toEqual([]);
});
