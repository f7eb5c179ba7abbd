import type { About, Dataset } from '../../../model/dataset.ts';
import { tableNames, type TableName } from '../../../model/tables.ts';
import { packColumn, type PackedColumn, unpackColumn } from './packed-column.ts';

/** A data set as columns, most of them single values or typed arrays: cheap to send to other threads, and shared with them where that is allowed. */
export interface PackedDataset {
  readonly about: About;
  readonly mode: Dataset['mode'];
  readonly tables: readonly PackedTable[];
}

interface PackedTable {
  readonly table: TableName;
  readonly length: number;
  readonly columns: readonly (readonly [name: string, column: PackedColumn])[];
}

/** Every row of a data set; `unpacked` gives them back. */
export function packed(dataset: Dataset): PackedDataset {
  const tables = tableNames.map((table): PackedTable => {
    const rows: readonly object[] = dataset[table];
    const names = Object.keys(rows[0] ?? {});
    const columns = names.map((name) => [name, packColumn(rows.map((row) => Reflect.get(row, name)))] as const);
    return { table, length: rows.length, columns };
  });
  return { about: dataset.about, mode: dataset.mode, tables };
}

/** An equal data set made of rows of its own. */
export function unpacked({ about, mode, tables }: PackedDataset): Dataset {
  const rows = new Map(tables.map((table) => [table.table, rowsOf(table)]));
  // The tables and columns are those of the data set that was packed.
  return { ...Object.fromEntries(rows), about, mode } as unknown as Dataset;
}

function rowsOf({ length, columns }: PackedTable): object[] {
  const template = Object.fromEntries(columns.map(([name, column]) => [name, column.kind === 'same' ? column.value : null]));
  const rows = Array.from({ length }, () => ({ ...template }));
  for (const [name, column] of columns) {
    if (column.kind === 'same') continue;
    const cells = unpackColumn(column, length);
    for (let r = 0; r < length; r++) rows[r]![name] = cells[r];
  }
  return rows;
}
