import { expect, test } from 'vitest';
import { offence } from '#support/house/floors';
import { importsOf } from '#support/house/imports';
import { packageSources, sourceFile } from '#support/house/sources';

test('every import stays on its floor', () => {
  const offences = packageSources()
    .flatMap(importsOf)
    .flatMap((one) => {
      const why = offence(one);
      return why === null ? [] : [`${one.from} -> ${one.to}: ${why}`];
    });
  expect(offences).toEqual([]);
});

test.each([
  ['packages/core/src/model/a.ts', "import { b } from '../time/b.ts';", 'model (floor 0) climbs to time (floor 1)'],
  ['packages/core/src/io/a.ts', "export * from '../graph/b.ts';", 'io and graph are on the same floor (2)'],
  ['packages/core/src/graph/a.ts', "type B = import('../metrics/b.ts').B;", 'graph (floor 2) climbs to metrics (floor 3)'],
  ['packages/core/src/metrics/a.ts', "import { b } from '../layout/b.ts';", 'metrics and layout are on the same floor (3)'],
  ['packages/core/src/compare/a.ts', "import { b } from '../index.ts';", 'the list of public names is for other packages'],
  ['packages/core/src/io/csv.ts', "import { readFileSync } from 'node:fs';", 'only io/node touches the machine'],
  ['packages/core/src/index.ts', "export * from './io/node/index.ts';", 'io/node is an entry of its own'],
  ['packages/core/src/shed/a.ts', "import { b } from '../model/b.ts';", 'no floor is known for shed'],
  ['packages/explorer/src/views/a-view.ts', "import { b } from '../state/b.ts';", 'views may not import state'],
  [
    'packages/explorer/src/views/a-view.ts',
    "import { measure } from '@splot/core';",
    'views takes types and lists of core only; state asks core',
  ],
  ['packages/explorer/src/views/a-view.ts', "import { degree } from '@splot/core/metrics';", 'state alone asks core for numbers'],
  ['packages/explorer/src/views/a-view.ts', "import { BView } from './b-view.ts';", 'a view holds other views as tags only'],
  ['packages/explorer/src/draw/svg/a.ts', "const sigma = await import('sigma');", 'only draw/sigma knows sigma'],
  [
    'packages/explorer/src/state/a.ts',
    "import { openDataset } from '@splot/core/node';",
    'of the other packages the explorer knows @splot/core alone',
  ],
  ['packages/cli/src/a.ts', "import '@splot/explorer/define';", 'the command line knows core and the page-free entry of the explorer'],
])('in %s, %s is refused', (path, text, why) => {
  expect(importsOf(sourceFile(path, text)).map(offence)).toEqual([why]);
});

test.each([
  ['packages/core/src/compare/a.ts', "import { b } from '../metrics/b.ts';"],
  ['packages/core/src/io/node/a.ts', "import { readFile } from 'node:fs/promises';"],
  ['packages/explorer/src/views/a-view.ts', "import type { Dataset } from '@splot/core';"],
  ['packages/explorer/src/scene/a.ts', "import { codes, type Dataset } from '@splot/core';"],
  ['packages/explorer/src/state/a.ts', "import { degree } from '@splot/core/metrics';"],
  ['packages/explorer/src/draw/sigma/a.ts', "const { default: Sigma } = await import('sigma');"],
  ['packages/cli/src/a.ts', "import { openDataset } from '@splot/core/node';"],
])('in %s, %s is welcome', (path, text) => {
  expect(importsOf(sourceFile(path, text)).map(offence)).toEqual([null]);
});
