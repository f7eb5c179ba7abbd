import { expect, test } from 'vitest';
import { writePackage } from '#core/io/package/write-package';
import { parseDataset } from '#core/io/read-dataset';

const { dataset } = parseDataset({
  about: { title: 'Sieć' },
  institutions: [
    { id: 'a', name: 'MOPS, Łódź', sector: 'NGO', uwagi: 'w „cudzysłowie”' },
    { id: 'b', name: 'PCPR "nowe"', areaAlso: ['SOC', 'EDU'] },
  ],
  ties: [
    { from: 'a', to: 'zz' },
    { from: 'a', to: 'b', kind: 'info', strength: 1.5, count: 12 },
  ],
});
const files = new Map(writePackage(dataset!).map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]));

test('one file per table with rows, and the description last', () => {
  expect([...files.keys()]).toEqual(['institutions.csv', 'ties.csv', 'datapackage.json']);
});

test('only columns that say something are written', () => {
  expect(files.get('institutions.csv')).toBe(
    'id,name,sector,areaAlso,uwagi\na,"MOPS, Łódź",NGO,,w „cudzysłowie”\nb,"PCPR ""nowe""",,SOC EDU,\n',
  );
});

test('an id is written only where the number of the row would make another', () => {
  expect(files.get('ties.csv')).toBe('id,from,to,kind,strength,count\nties:2,a,b,info,1.5,12\n');
});

test('the description gives each column its type, its codes, and what it points at', () => {
  const described = JSON.parse(files.get('datapackage.json')!);
  expect(described.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
  expect(described.title).toBe('Sieć');
  expect(described.splot).toEqual(dataset?.about);
  const { schema, ...resource } = described.resources[1];
  expect(resource).toEqual({ name: 'ties', type: 'table', path: 'ties.csv', format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' });
  expect(schema.foreignKeys).toEqual([
    { fields: ['from'], reference: { resource: 'institutions', fields: ['id'] } },
    { fields: ['to'], reference: { resource: 'institutions', fields: ['id'] } },
  ]);
  expect(schema.fields.find(({ name }: { name: string }) => name === 'from')).toEqual({
    name: 'from',
    type: 'string',
    constraints: { required: true },
  });
  expect(schema.fields.find(({ name }: { name: string }) => name === 'count')).toEqual({ name: 'count', type: 'integer' });
  expect(schema.fields.find(({ name }: { name: string }) => name === 'kind').categories[3]).toEqual({ value: 'lead', label: 'leading' });
  const { fields, primaryKey } = described.resources[0].schema;
  expect(primaryKey).toEqual(['id']);
  expect(fields.slice(-2)).toEqual([
    { name: 'areaAlso', type: 'list', delimiter: ' ' },
    { name: 'uwagi', type: 'string' },
  ]);
});
