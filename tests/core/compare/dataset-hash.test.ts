import { createHash } from 'node:crypto';
import { parseDataset, readDataset } from '#core/io/read-dataset';
import { writeJson } from '#core/io/json/write-json';
import { writePackage } from '#core/io/package/write-package';
import { datasetHash } from '#core/compare/dataset-hash';
import { dataset, rowsOf } from '#support/dataset';
import { facts } from '#support/facts';
import { lodzkie } from '#support/lodzkie';
import { expect, it } from 'vitest';

const whole = facts({});

it('is the SHA-256 of a text anyone can write down', () => {
  const bare = dataset({ institutions: [{ id: 'mops', name: 'MOPS' }] });
  const text = [
    '{"version":1,"title":"","horizon":"","attendanceIsMembership":false,"minCell":5,"licence":""}',
    'two-mode',
    '["institutions",[["id","mops"],["name","MOPS"]],[]]',
  ].join('\n');
  expect(datasetHash(bare)).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`);
});

it('does not change with the order of rows, nor with the format of the file', () => {
  const rows = rowsOf(whole);
  const turned = dataset({ ...rows, institutions: rows.institutions!.toReversed(), sources: rows.sources!.toReversed() });
  expect(datasetHash(turned)).toBe(datasetHash(whole));
  const throughJson = parseDataset(writeJson(lodzkie)).dataset!;
  const throughCsv = readDataset(writePackage(lodzkie)).dataset!;
  expect([datasetHash(throughJson), datasetHash(throughCsv)]).toEqual([datasetHash(lodzkie), datasetHash(lodzkie)]);
});

it('changes with any cell, a further column, a row said twice and what is said of the whole', () => {
  const rows = rowsOf(whole);
  const [first, ...others] = rows.institutions!;
  const changed = [
    facts({ institutions: [{ ...first, name: 'MOPS w Zgierzu' }, ...others] }),
    facts({ institutions: [{ ...first, extra: new Map([['phone', '1']]) }, ...others] }),
    facts({ events: [...rows.events!, ...rows.events!] }),
    { ...whole, about: { ...whole.about, horizon: '2021-12-31' } },
  ].map(datasetHash);
  expect(new Set([datasetHash(whole), ...changed]).size).toBe(5);
});
