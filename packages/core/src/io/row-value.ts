import type { CellValue } from './rows/cell-type.ts';

/** A cell of a row by the name of its column, for code that goes by the tables' column lists. */
export function valueOf(row: object, column: string): CellValue {
  return Reflect.get(row, column) as CellValue;
}

/** A text cell by the name of its column; empty if it is none. */
export function textOf(row: object, column: string): string {
  const value = valueOf(row, column);
  return typeof value === 'string' ? value : '';
}

/** The ids or codes in a cell, whether it holds one or a list. */
export function listOf(row: object, column: string): readonly string[] {
  const value = valueOf(row, column);
  if (typeof value === 'string') return value === '' ? [] : [value];
  return Array.isArray(value) ? (value as readonly string[]) : [];
}
