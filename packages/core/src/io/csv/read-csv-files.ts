import { tableNames, tables, type TableName } from '../../model/tables.ts';
import type { Columns } from '../../model/column.ts';
import type { Layer, NamedFile, Reading } from '../layer.ts';
import type { SourceTable } from '../source-table.ts';
import type { CsvContent } from './read-csv.ts';
import { asTable, readCsvFile } from './read-csv-table.ts';

/** Reads CSV files that no description goes with: the name of a file tells its table, else its header does. */
export function readCsvFiles(files: readonly NamedFile[], reading: Reading): Layer {
  const read: SourceTable[] = [];
  const taken = new Map<TableName, string>();
  for (const file of files) {
    const named = tableNamed(file.name);
    const content = readCsvFile(file, named ?? '', reading);
    if (content === null) continue;
    const table = named ?? tableWithHeader(content);
    if (table === null) {
      const list = tableNames.join(', ');
      reading.findings.add('W-TABLE-UNKNOWN', {
        value: file.name,
        place: { file: file.name, line: 1 },
        fill: { tables: { pl: list, en: list } },
      });
      continue;
    }
    if (taken.has(table)) {
      reading.findings.add('E-TABLE-TWICE', { table, value: taken.get(table) ?? '', place: { file: file.name } });
      continue;
    }
    taken.set(table, file.name);
    const source = asTable(content, table, file.name, reading);
    if (source !== null) read.push(source);
  }
  return { about: {}, tables: read };
}

function tableNamed(file: string): TableName | null {
  const stem = file
    .slice(file.lastIndexOf('/') + 1)
    .replace(/\.[^.]*$/, '')
    .toLowerCase();
  return tableNames.find((table) => table === stem) ?? null;
}

/** The table that has all required columns in the header and knows most of the others; null if two know equally many. */
function tableWithHeader({ columns }: CsvContent): TableName | null {
  const header = new Set(columns.map(({ name }) => name));
  const known = (names: Columns) => Object.keys(names).filter((name) => header.has(name)).length;
  const possible = tableNames.filter((table) => hasRequired(table, tables[table], header));
  const most = Math.max(...possible.map((table) => known(tables[table])));
  const best = possible.filter((table) => known(tables[table]) === most);
  return best.length === 1 ? best[0]! : null;
}

function hasRequired(table: TableName, columns: Columns, header: ReadonlySet<string>): boolean {
  if (table === 'institutions' && !header.has('id') && !header.has('name')) return false;
  return Object.entries(columns).every(([name, { required }]) => required !== true || header.has(name));
}
