import type { Column } from '../../model/column.ts';
import type { CellFault, CellType, CellValue } from './cell-type.ts';
import { bool, int, number } from './number-cells.ts';
import { code, codeList, id, ids, text, url } from './text-cells.ts';
import { edtf } from './time-cells.ts';

const cellTypes: Readonly<Record<Column['type'], CellType>> = { id, ids, code, codes: codeList, text, edtf, int, number, bool, url };

/** Value of an empty cell: the column's default, else what stands for "nothing" in its type. */
export function emptyCell(column: Column): CellValue {
  return column.default ?? cellTypes[column.type].empty;
}

/** Whether nothing is written in a cell: no text but blanks, an empty list, null, or no cell at all. */
export function isBlank(cell: unknown): boolean {
  return (
    cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '') || (Array.isArray(cell) && cell.length === 0)
  );
}

/** Reads a cell that is not blank. References by name pass here as text; they are looked up once all tables are read. */
export function readCell(cell: unknown, column: Column, decimalComma: boolean): CellValue | CellFault {
  return cellTypes[column.type].read(cell, column, decimalComma);
}

/** Whether reading a cell failed. */
export function isCellFault(value: CellValue | CellFault): value is CellFault {
  return typeof value === 'object' && 'fault' in value;
}
