import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { SplotExplorer } from '#explorer/splot-explorer';
import { readDataset } from '#core/io/read-dataset';
import { codeBlocks, expectedOutput, pages } from '#support/house/code-blocks';
import { brokenLinks } from '#support/house/links';
import { inRepository, textOf } from '#support/house/sources';

const folder = 'results/code-blocks';
const blocks = pages()
  .flatMap((path) => codeBlocks(path))
  .filter(({ language }) => language === 'ts')
  .map((block, i) => ({ ...block, file: `${folder}/block-${i}.ts` }));

describe('code on the pages for readers', () => {
  beforeAll(() => {
    mkdirSync(inRepository(folder), { recursive: true });
    for (const { file, text } of blocks) writeFileSync(inRepository(file), `${text}\nexport {};\n`);
    const settings = { extends: '../../tests/tsconfig.json', compilerOptions: { rootDir: '../..' }, include: ['*.ts'], references: [] };
    writeFileSync(inRepository(`${folder}/tsconfig.json`), JSON.stringify(settings));
  });

  afterAll(() => {
    rmSync(inRepository(folder), { recursive: true });
  });

  test('it compiles under the strict options of the house', () => {
    const tsc = inRepository('node_modules/typescript/bin/tsc');
    const report = (() => {
      try {
        return execFileSync(process.execPath, [tsc, '-p', inRepository(folder)], { encoding: 'utf8' });
      } catch (error) {
        return (error as { stdout: string }).stdout;
      }
    })();
    expect(report.replace(/results\/code-blocks\/block-(\d+)\.ts/g, (_, i: string) => blocks[Number(i)]?.place ?? '')).toBe('');
  }, 60_000);

  test.each(blocks)('$place runs and prints what it says', async ({ file, text }) => {
    const printed = vi.spyOn(console, 'log').mockImplementation(() => {});
    await import(/* @vite-ignore */ pathToFileURL(inRepository(file)).href);
    const lines = printed.mock.calls.map((words) => words.join(' '));
    printed.mockRestore();
    const expected = expectedOutput(text);
    expect(expected.length === 0 ? expected : lines).toEqual(expected);
  });
});

describe('links', () => {
  test.each(pages())('every link of %s leads somewhere', (path) => {
    expect(
      brokenLinks(path, textOf(path), (target) =>
        existsSync(inRepository(target)) ? (target.endsWith('.md') ? textOf(target) : '') : null,
      ),
    ).toEqual([]);
  });

  test('a link to a missing file or heading is found', () => {
    const text = '[a](b.md) [c](#d) [e](b.md#no) [f](https://example.org)\n\n# D';
    expect(brokenLinks('docs/x.md', text, (target) => (target === join(dirname('docs/x.md'), 'b.md') ? '# Yes' : null))).toEqual([
      'b.md#no',
    ]);
    expect(brokenLinks('docs/x.md', text, () => null)).toEqual(['b.md', 'b.md#no']);
  });
});

test('the two tables a beginner starts from are read without a mistake; only their sources are missing', () => {
  const files = codeBlocks('docs/getting-started.md')
    .filter(({ language }) => language === 'csv')
    .map(({ title, text }) => ({ name: title, bytes: new TextEncoder().encode(text) }));
  const { dataset, problems } = readDataset(files);
  expect(files.map(({ name }) => name)).toEqual(['institutions.csv', 'memberships.csv']);
  expect(problems.filter(({ severity }) => severity !== 'note').map(({ code }) => code)).toEqual(['W-SOURCES-NONE']);
  expect(dataset?.memberships.map(({ role, time }) => [role, time])).toEqual([
    ['leader', '2019-10-23/'],
    ['member', '2019-10-23/'],
    ['member', '2019-10-23/2020-06-30'],
    ['member', '2020/'],
  ]);
});

test('the attributes the guide names are those the element has', () => {
  const named = [...textOf('docs/embedding.md').matchAll(/^\| ((?:`[a-z-]+`(?:, )?)+) \|/gm)].flatMap(([, cell = '']) =>
    cell.replaceAll('`', '').split(', '),
  );
  expect(named.toSorted()).toEqual(SplotExplorer.observedAttributes.toSorted());
});
