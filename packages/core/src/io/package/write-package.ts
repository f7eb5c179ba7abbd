import type { Columns } from '../../model/column.ts';
import type { Dataset } from '../../model/dataset.ts';
import { tables, type TableName } from '../../model/tables.ts';
import { writeCsv } from '../csv/write-csv.ts';
import { tablesToWrite } from '../json/write-json.ts';
import type { NamedFile } from '../layer.ts';
import { valueOf } from '../row-value.ts';
import type { CellValue } from '../rows/cell-type.ts';
import { extraColumnsOf, writtenCells } from '../rows/written-row.ts';
import { tableSchema } from './table-schema.ts';

/** A Data Package (version 2): `datapackage.json` last, before it one CSV file per table with rows. The same data set always gives the same bytes. */
export function writePackage(dataset: Dataset): readonly NamedFile[] {
  const names = tablesToWrite(dataset);
  const written = names.map((table) => ({ table, ...tableText(dataset, table) }));
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    ...(dataset.about.title === '' ? {} : { title: dataset.about.title }),
    splot: dataset.about,
    resources: written.map(({ table, columns, extras }) => ({
      name: table,
      type: 'table',
      path: `${table}.csv`,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: tableSchema(table, columns, extras, names),
    })),
  };
  const bytesOf = (text: string) => new TextEncoder().encode(text);
  return [
    ...written.map(({ table, text }) => ({ name: `${table}.csv`, bytes: bytesOf(text) })),
    { name: 'datapackage.json', bytes: bytesOf(`${JSON.stringify(descriptor, null, 2)}\n`) },
  ];
}

function tableText(dataset: Dataset, table: TableName): { text: string; columns: readonly string[]; extras: readonly string[] } {
  const rows = dataset[table];
  const declared: Columns = tables[table];
  const cellsOf = rows.map((row, i) => writtenCells(table, row, i));
  const used = new Set(cellsOf.flatMap((cells) => cells.map(([name]) => name)));
  const columns = Object.keys(declared).filter(
    (name) => used.has(name) || declared[name]?.required === true || (rows.length === 0 && name === 'id'),
  );
  if (used.has('id') && !Object.hasOwn(declared, 'id')) columns.unshift('id');
  const extras = extraColumnsOf(rows);
  const lines = rows.map((row, i) => {
    const ownId = cellsOf[i]!.find(([name]) => name === 'id');
    return [
      ...columns.map((name) => (name === 'id' ? cellText(ownId?.[1] ?? '') : cellText(valueOf(row, name)))),
      ...extras.map((name) => row.extra.get(name) ?? ''),
    ];
  });
  return { text: writeCsv([...columns, ...extras], lines), columns, extras };
}

function cellText(cell: CellValue): string {
  if (typeof cell === 'number') return Number.isNaN(cell) ? '' : String(cell);
  return typeof cell === 'object' ? cell.join(' ') : String(cell);
}
