import type { Column } from '../../model/column.ts';
import type { ProblemCode } from '../../model/problem-codes.ts';
import type { Text } from '../../model/text.ts';

/** What a cell of the model may hold. */
export type CellValue = string | number | boolean | readonly string[];

/** Why a cell cannot be read. */
export interface CellFault {
  readonly fault: ProblemCode;
  readonly value: string;
  readonly fill?: Readonly<Record<string, string | Text>>;
}

/** Cells of one column type: how an empty one is held and how one that is not blank is read. */
export interface CellType {
  readonly empty: CellValue;
  read(cell: unknown, column: Column, decimalComma: boolean): CellValue | CellFault;
}

const typeNames = {
  text: { type: { pl: 'tekst', en: 'text' }, expected: { pl: 'tekst w cudzysłowie', en: 'text, in quotes' } },
  list: {
    type: { pl: 'lista', en: 'list' },
    expected: { pl: 'lista tekstów albo tekst z odstępami', en: 'a list of texts, or one text with spaces' },
  },
  int: { type: { pl: 'liczba całkowita', en: 'whole number' }, expected: { pl: 'np. 12', en: 'for example 12' } },
  number: {
    type: { pl: 'liczba', en: 'number' },
    expected: {
      pl: 'np. 1.5 (przecinek dziesiętny tylko w plikach ze średnikiem)',
      en: 'for example 1.5 (a decimal comma only in files with semicolons)',
    },
  },
  bool: { type: { pl: 'tak/nie', en: 'yes/no value' }, expected: { pl: 'tak, nie, true albo false', en: 'true, false, tak or nie' } },
} as const;

/** A cell that is not of its column's type. */
export function typeFault(cell: unknown, type: keyof typeof typeNames): CellFault {
  return { fault: 'E-TYPE', value: asText(cell), fill: typeNames[type] };
}

function asText(cell: unknown): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  return Array.isArray(cell) ? '[…]' : '{…}';
}
