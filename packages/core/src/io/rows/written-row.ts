import type { Columns } from '../../model/column.ts';
import { tables, type TableName } from '../../model/tables.ts';
import { textOf, valueOf } from '../row-value.ts';
import type { CellValue } from './cell-type.ts';
import { emptyCell } from './cell.ts';
import { impliedDirected } from './directed.ts';

/** The cells of a row that a reader would not put there by itself, in the order of the columns; first the id where it is written. */
export function writtenCells(table: TableName, row: { readonly id: string }, index: number): [column: string, cell: CellValue][] {
  const columns: Columns = tables[table];
  const cells: [string, CellValue][] = Object.entries(columns).flatMap(([name, column]) => {
    const value = valueOf(row, name);
    const implied = name === 'directed' ? impliedDirected(textOf(row, 'kind') || textOf(row, 'tieKind')) : emptyCell(column);
    const isImplied = Array.isArray(value) ? value.length === 0 : Object.is(value, implied);
    return isImplied && column.required !== true ? [] : [[name, value] as [string, CellValue]];
  });
  const derived = Object.hasOwn(columns, 'id') || row.id === `${table}:${index + 1}`;
  return derived ? cells : [['id', row.id], ...cells];
}

/** Columns outside the model that any of the rows fills, in the order in which they are first met. */
export function extraColumnsOf(rows: readonly { readonly extra: ReadonlyMap<string, string> }[]): readonly string[] {
  const names = new Set<string>();
  for (const { extra } of rows) for (const name of extra.keys()) names.add(name);
  return [...names];
}
