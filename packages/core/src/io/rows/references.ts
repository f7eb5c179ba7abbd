import type { Columns } from '../../model/column.ts';
import { tableNames, tables, type TableName } from '../../model/tables.ts';

/** A column that holds ids of rows of other tables. */
export interface Reference {
  readonly column: string;
  readonly to: readonly TableName[];
  readonly list: boolean;
}

/** The references of each table. `altOf` is none: it points into its own table and has a rule of its own. */
export const references: ReadonlyMap<TableName, readonly Reference[]> = new Map(
  tableNames.map((table) => [table, referencesOf(tables[table])]),
);

function referencesOf(columns: Columns): readonly Reference[] {
  return Object.entries(columns).flatMap(([column, { to, type }]) =>
    to === undefined ? [] : [{ column, to: tableNames.filter((table) => to.includes(table)), list: type === 'ids' }],
  );
}
