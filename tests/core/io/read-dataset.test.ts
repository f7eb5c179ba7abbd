import { expect, test } from 'vitest';
import { readDataset } from '#core/io/read-dataset';

const csv = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

test('two tables are enough, and bodies may be called by their names', () => {
  const { dataset, problems } = readDataset([
    csv('institutions.csv', 'name,sector\nMOPS w Łodzi,PUB-SG\nPCPR,NGO\n'),
    csv('lista.csv', 'partnership,institution,role\nZespół A,MOPS w Łodzi,leader\nZespół A,pcpr,\n'),
  ]);
  expect(dataset?.institutions.map(({ id, name }) => [id, name])).toEqual([
    ['mops-w-lodzi', 'MOPS w Łodzi'],
    ['pcpr', 'PCPR'],
  ]);
  expect(dataset?.partnerships.map(({ id, name, kind }) => [id, name, kind])).toEqual([['zespol-a', 'Zespół A', 'team']]);
  expect(dataset?.memberships.map(({ id, institution, role }) => [id, institution, role])).toEqual([
    ['memberships:1', 'mops-w-lodzi', 'leader'],
    ['memberships:2', 'pcpr', 'member'],
  ]);
  expect(dataset?.mode).toBe('two-mode');
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});
