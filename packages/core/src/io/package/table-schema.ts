import { codes } from '../../model/codes.ts';
import type { Column, Columns } from '../../model/column.ts';
import { tables, type TableName } from '../../model/tables.ts';

const fieldTypes: Readonly<Record<Column['type'], object>> = {
  id: { type: 'string' },
  ids: { type: 'list', delimiter: ' ' },
  code: { type: 'string' },
  codes: { type: 'list', delimiter: ' ' },
  text: { type: 'string' },
  edtf: { type: 'string' },
  int: { type: 'integer' },
  number: { type: 'number' },
  bool: { type: 'boolean' },
  url: { type: 'string' },
};

const facets: ReadonlySet<string> = new Set(['sector', 'area', 'tier']);

/** The Table Schema of a table as written: its own columns, the extra ones as text, and foreign keys into tables that are written too. */
export function tableSchema(
  table: TableName,
  columns: readonly string[],
  extras: readonly string[],
  written: readonly TableName[],
): object {
  const declared: Columns = tables[table];
  const keys = columns.flatMap((name) => {
    const [target, second] = declared[name]?.to ?? [];
    // Lists cannot be foreign keys, nor can a column that points into several tables.
    if (declared[name]?.type !== 'id' || target === undefined || second !== undefined) return [];
    const known = written.find((candidate) => candidate === target);
    return known === undefined ? [] : [{ fields: [name], reference: { resource: known, fields: ['id'] } }];
  });
  return {
    fields: [...columns.map((name) => fieldOf(name, declared[name])), ...extras.map((name) => ({ name, type: 'string' }))],
    missingValues: [''],
    ...(Object.hasOwn(declared, 'id') && columns.includes('id') ? { primaryKey: ['id'] } : {}),
    ...(keys.length === 0 ? {} : { foreignKeys: keys }),
  };
}

function fieldOf(name: string, column: Column | undefined): object {
  if (column === undefined) return { name, type: 'string' };
  const list = column.codes;
  const categories = list === undefined || facets.has(list) || column.type !== 'code' ? null : Object.entries(codes[list]);
  return {
    name,
    ...fieldTypes[column.type],
    ...(categories === null ? {} : { categories: categories.map(([value, { en }]) => ({ value, label: en })) }),
    ...(column.required === true ? { constraints: { required: true } } : {}),
  };
}
