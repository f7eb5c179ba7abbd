import { codes } from '../../model/codes.ts';
import type { Column } from '../../model/column.ts';
import type { ProblemCode } from '../../model/problem-codes.ts';
import type { Text } from '../../model/text.ts';
import { isFault, readEdtf, type Edtf, type EdtfFault } from '../../time/edtf.ts';
import { shown } from '../../model/shown.ts';

/** What a cell of the model may hold. */
export type CellValue = string | number | boolean | readonly string[];

/** Why a cell cannot be read. */
export interface CellFault {
  readonly fault: ProblemCode;
  readonly value: string;
  readonly fill?: Readonly<Record<string, string | Text>>;
}

/** Cells of one column type: how an empty one is held and how one that is not empty is read. */
interface CellType {
  readonly empty: CellValue;
  read(cell: unknown, column: Column, decimalComma: boolean): CellValue | CellFault;
}

const idForm = /^[A-Za-z0-9][A-Za-z0-9._:-]*$/;
const loneSurrogate = /\p{Surrogate}/u;

/** Whether a text can be an id. */
export function isId(text: string): boolean {
  return idForm.test(text);
}

/** Whether reading a cell failed. */
export function isCellFault(value: CellValue | CellFault): value is CellFault {
  return typeof value === 'object' && 'fault' in value;
}

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

/** Reads a date text, with the fault of the model's own problem code. */
export function timeFault(text: string): CellFault | null {
  const read = edtfOf(text);
  if (!isFault(read)) return null;
  if (read.fault === 'reversed') return { fault: 'E-TIME-REVERSED', value: text };
  return { fault: 'E-TIME-TEXT', value: text, fill: { why: whyRefused(read) } };
}

function edtfOf(text: string): Edtf | EdtfFault {
  return readEdtf(text);
}

const reasons: Readonly<Record<EdtfFault['fault'], Text>> = {
  form: { pl: 'Oczekiwano dnia, miesiąca, roku albo okresu w zapisie EDTF.', en: 'Expected a day, a month, a year or a period in EDTF.' },
  reversed: { pl: 'Zamień daty miejscami.', en: 'Swap the dates.' },
  set: { pl: 'Zbiór dat {…} zapisz w osobnych wierszach, po jednej dacie.', en: 'Write one row per date instead of a set {…}.' },
  season: { pl: 'Zamiast pory roku podaj miesiące.', en: 'Give months instead of a season.' },
  time: { pl: 'Pomiń godzinę; najmniejszą jednostką jest dzień.', en: 'Leave out the time of day; the smallest unit is a day.' },
};

function whyRefused({ fault, nearest }: EdtfFault): Text {
  const { pl, en } = reasons[fault];
  if (nearest === undefined) return { pl, en };
  return { pl: `${pl} Najbliższy zapis: ${shown(nearest)}.`, en: `${en} Nearest reading: ${shown(nearest)}.` };
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

function typeFault(cell: unknown, type: keyof typeof typeNames): CellFault {
  return { fault: 'E-TYPE', value: asText(cell), fill: typeNames[type] };
}

function asText(cell: unknown): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  return Array.isArray(cell) ? '[…]' : '{…}';
}

const text: CellType = {
  empty: '',
  read: (cell) => (typeof cell === 'string' && !loneSurrogate.test(cell) ? cell : typeFault(cell, 'text')),
};

const code: CellType = {
  empty: '',
  read(cell, { codes: list }) {
    if (typeof cell !== 'string') return typeFault(cell, 'text');
    return codeFault(cell.trim(), list) ?? cell.trim();
  },
};

const id: CellType = {
  empty: '',
  read(cell, { to }) {
    if (typeof cell !== 'string') return typeFault(cell, 'text');
    const trimmed = cell.trim();
    return isId(trimmed) || to !== undefined ? trimmed : { fault: 'E-ID-FORM', value: trimmed };
  },
};

function listOf(cell: unknown): readonly string[] | null {
  if (typeof cell === 'string') return [...new Set(cell.trim().split(/\s+/))];
  if (!Array.isArray(cell) || !cell.every((item) => typeof item === 'string')) return null;
  return [...new Set(cell.map((item: string) => item.trim()).filter((item) => item !== ''))];
}

const ids: CellType = {
  empty: [],
  read(cell) {
    const list = listOf(cell);
    if (list === null) return typeFault(cell, 'list');
    const bad = list.find((item) => !isId(item));
    return bad === undefined ? list : { fault: 'E-ID-FORM', value: bad };
  },
};

const codeList: CellType = {
  empty: [],
  read(cell, column) {
    const list = listOf(cell);
    if (list === null || list.some((item) => /\s/.test(item) || loneSurrogate.test(item))) return typeFault(cell, 'list');
    for (const item of list) {
      const fault = codeFault(item, column.codes);
      if (fault !== null) return fault;
    }
    return list;
  },
};

const facets: ReadonlySet<string> = new Set(['sector', 'area', 'tier']);

function codeFault(value: string, list: Column['codes']): CellFault | null {
  // The three facets may have codes of the data set's own, so they are checked once its table of codes is read.
  if (list === undefined || facets.has(list) || Object.hasOwn(codes[list], value))
    return loneSurrogate.test(value) ? typeFault(value, 'text') : null;
  const all = Object.keys(codes[list]).join(', ');
  return { fault: 'E-CODE-UNKNOWN', value, fill: { codes: { pl: all, en: all } } };
}

const edtf: CellType = {
  empty: '',
  read(cell) {
    if (typeof cell !== 'string') return typeFault(cell, 'text');
    return timeFault(cell.trim()) ?? cell.trim();
  },
};

const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

function numberOf(cell: unknown, decimalComma: boolean): number {
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'string') return NaN;
  const written = decimalComma ? cell.trim().replace(',', '.') : cell.trim();
  return decimal.test(written) ? Number(written) : NaN;
}

const number: CellType = {
  empty: NaN,
  read(cell, _, decimalComma) {
    const value = numberOf(cell, decimalComma);
    // Adding zero makes 0 of -0, which no file form keeps apart.
    return Number.isFinite(value) ? value + 0 : typeFault(cell, 'number');
  },
};

const int: CellType = {
  empty: NaN,
  read(cell) {
    const value = numberOf(cell, false);
    return Number.isSafeInteger(value) ? value + 0 : typeFault(cell, 'int');
  },
};

const truths: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['tak', true],
  ['false', false],
  ['nie', false],
]);

const bool: CellType = {
  empty: false,
  read(cell) {
    if (typeof cell === 'boolean') return cell;
    const value = typeof cell === 'string' ? truths.get(cell.trim().toLowerCase()) : undefined;
    return value ?? typeFault(cell, 'bool');
  },
};

const cellTypes: Readonly<Record<Column['type'], CellType>> = {
  id,
  ids,
  code,
  codes: codeList,
  text,
  edtf,
  int,
  number,
  bool,
  url: { ...text, read: (cell, column, comma) => trimmed(text.read(cell, column, comma)) },
};

function trimmed(value: CellValue | CellFault): CellValue | CellFault {
  return typeof value === 'string' ? value.trim() : value;
}
