import { typeFault, type CellType } from './cell-type.ts';

const decimal = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

/** A finite number. */
export const number: CellType = {
  empty: NaN,
  read(cell, _, decimalComma) {
    const value = numberOf(cell, decimalComma);
    return Number.isFinite(value) ? value : typeFault(cell, 'number');
  },
};

/** A whole number that is kept exactly. */
export const int: CellType = {
  empty: NaN,
  read(cell) {
    const value = numberOf(cell, false);
    return Number.isSafeInteger(value) ? value : typeFault(cell, 'int');
  },
};

const truths: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['tak', true],
  ['false', false],
  ['nie', false],
]);

/** Yes or no. */
export const bool: CellType = {
  empty: false,
  read(cell) {
    if (typeof cell === 'boolean') return cell;
    const value = typeof cell === 'string' ? truths.get(cell.trim().toLowerCase()) : undefined;
    return value ?? typeFault(cell, 'bool');
  },
};

function numberOf(cell: unknown, decimalComma: boolean): number {
  // Adding zero makes 0 of -0, which no file form keeps apart.
  if (typeof cell === 'number') return cell + 0;
  if (typeof cell !== 'string') return NaN;
  const written = decimalComma ? cell.trim().replace(',', '.') : cell.trim();
  return decimal.test(written) ? Number(written) + 0 : NaN;
}
