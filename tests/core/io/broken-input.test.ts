import { beforeAll, describe, expect, test } from 'vitest';
import { readDataset } from '#core/io/read-dataset';
import type { ReadResult } from '#core/io/read-options';

const csv = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

const files = [
  csv('sources.csv', 'id,title,published\nS1,Lista,2020-01-31\n'),
  csv('places.csv', 'id,name,kind,teryt\np-tm,powiat tomaszowski,powiat,1016\np-tl,powiat tomaszowski lubelski,powiat,618\n'),
  csv(
    'institutions.csv',
    'id,name,place,sector,area,tier,source\nmops,MOPS,p-tm,PUB-SG,SOC,gmina,S1\npcpr,PCPR,p-tm,PUB-SG,SOC,powiat,S1\npup,PUP,p-tm,PUB-SG,LAB,powiat,S1\npcpr,PCPR drugi raz,p-tm,PUB-SG,SOC,powiat,S1\n',
  ),
  csv(
    'memberships.csv',
    [
      'partnership,institution,role,time,source',
      'pzk,mops,leader,2019-10-23/,S1',
      'pzk,zus,member,2019-10-23/,S1',
      'pzk,pcpr,member,2019-12-01/2019-11-01,S1',
      'pzk,pup,member,2019-02-30/,S1',
      'pzk,pcpr,member,2019-10-23/,S1',
      '',
    ].join('\n'),
  ),
  csv('names.csv', 'text,kind\nOPS,short\n'),
];

describe('of a broken data set', () => {
  let read: ReadResult;
  beforeAll(() => {
    read = readDataset(files);
  });

  test.each([
    [
      'a missing column',
      'E-COLUMN-MISSING',
      { table: 'names', row: null, column: 'subject', value: '', file: 'names.csv', line: 1, columnNumber: undefined },
    ],
    [
      'an unknown institution',
      'E-REF-UNKNOWN',
      { table: 'memberships', row: 3, column: 'institution', value: 'zus', file: 'memberships.csv', line: 3, columnNumber: 2 },
    ],
    [
      'an end before the start',
      'E-TIME-REVERSED',
      { table: 'memberships', row: 4, column: 'time', value: '2019-12-01/2019-11-01', file: 'memberships.csv', line: 4, columnNumber: 4 },
    ],
    [
      'an impossible date',
      'E-TIME-TEXT',
      { table: 'memberships', row: 5, column: 'time', value: '2019-02-30/', file: 'memberships.csv', line: 5, columnNumber: 4 },
    ],
    [
      'an id used twice',
      'E-ID-DUPLICATE',
      { table: 'institutions', row: 5, column: 'id', value: 'pcpr', file: 'institutions.csv', line: 5, columnNumber: 1 },
    ],
    [
      'a code that lost its leading zero',
      'W-TERYT-ZERO',
      { table: 'places', row: 3, column: 'teryt', value: '618', file: 'places.csv', line: 3, columnNumber: 4 },
    ],
  ])('%s is named with file, row, column and remedy', (_, code, { file, line, columnNumber, ...where }) => {
    const found = read.problems.filter((problem) => problem.code === code);
    expect(found.length).toBe(1);
    expect(found[0]).toMatchObject(where);
    expect(found[0]?.place).toMatchObject({ file, line });
    expect(found[0]?.place.columnNumber).toBe(columnNumber);
    for (const text of [found[0]?.message, found[0]?.hint]) {
      expect(text?.pl).toMatch(/\S/);
      expect(text?.en).toMatch(/\S/);
    }
  });

  test('nothing else is found', () => {
    expect(read.problems.map(({ code }) => code)).toEqual([
      'E-TIME-REVERSED',
      'E-TIME-TEXT',
      'E-COLUMN-MISSING',
      'E-ID-DUPLICATE',
      'E-REF-UNKNOWN',
      'W-TERYT-ZERO',
      'W-PARTNERSHIP-NO-PLACE',
    ]);
  });

  test('the good rest is still there', () => {
    expect(read.dataset?.institutions.map(({ id, name }) => [id, name])).toEqual([
      ['mops', 'MOPS'],
      ['pcpr', 'PCPR'],
      ['pup', 'PUP'],
    ]);
    expect(read.dataset?.memberships.map(({ id, institution }) => [id, institution])).toEqual([
      ['memberships:1', 'mops'],
      ['memberships:5', 'pcpr'],
    ]);
    expect(read.dataset?.places.map(({ teryt }) => teryt)).toEqual(['1016', '0618']);
    expect(read.dataset?.names).toEqual([]);
  });
});
