import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildNodePackages, runNode } from '#support/built';
import { textOf } from '#support/house/sources';

const script = 'examples/evaluation/evaluate.mjs';
let folder = '';

beforeAll(async () => {
  await buildNodePackages();
  folder = await mkdtemp(join(tmpdir(), 'evaluation-'));
}, 120_000);

afterAll(() => rm(folder, { recursive: true }));

test('the pages beside the script are what it writes', async () => {
  const { code, printed, noted } = await runNode(script, 'examples/lodzkie', folder);
  expect([code, noted]).toEqual([0, '']);
  expect(printed).toMatch(/^\d+ of 150 answers; the others say why there is none\n$/);
  for (const page of ['answers.md', 'odpowiedzi.md'])
    expect(await readFile(join(folder, page), 'utf8')).toBe(textOf(`examples/evaluation/${page}`));
});

test.each(['answers.md', 'odpowiedzi.md'])('%s answers every question of every county, or says why not', (page) => {
  const rows = textOf(`examples/evaluation/${page}`)
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| ---') && !/^\| (county|powiat) \|/.test(line));
  expect(rows.length).toBe(25 * 6);
  for (const row of rows) {
    const [, , answer = '', refused = ''] = row.split(' | ').map((cell) => cell.replace(/^\| /, ''));
    expect(`${answer}${refused}`.trim()).not.toBe('');
    expect(row).not.toMatch(/undefined|NaN|\[object/);
  }
});

test('Sieradz is told what its list tells, and refused what no list can tell', () => {
  const page = textOf('examples/evaluation/answers.md');
  const rowOf = (no: number) =>
    page
      .split(`## ${no}. `)[1]!
      .split('\n')
      .find((line) => line.startsWith('| powiat sieradzki'))!;
  expect(rowOf(1)).toContain('Not listed: general government, police and safety');
  expect(rowOf(6)).toContain('true by construction: all ties come from one list');
  expect(rowOf(3)).toContain('no end of a project is known in the period');
  expect(rowOf(8)).toContain('leader: MOPS Sieradz');
  expect(rowOf(23)).toContain('Trampolina Zduńska Wola (powiat zduńskowolski)');
});

test('a result card says which data the answers are of', () => {
  const card = JSON.parse(/```json\n([\s\S]*?)```/.exec(textOf('examples/evaluation/answers.md'))![1]!) as { dataset: { hash: string } };
  expect(card.dataset.hash).toMatch(/^sha256:[0-9a-f]{64}$/);
});
