import { codes } from '../../model/codes.ts';
import type { Column } from '../../model/column.ts';
import { named } from '../named.ts';
import { typeFault, type CellFault, type CellType } from './cell-type.ts';

const idForm = /^[A-Za-z0-9][A-Za-z0-9._:-]*$/;
const loneSurrogate = /\p{Surrogate}/u;

/** Whether a text can be an id. */
export function isId(value: string): boolean {
  return idForm.test(value);
}

/** Any text, kept as it is; half a character is none. */
export const text: CellType = {
  empty: '',
  read: (cell) => (typeof cell === 'string' && !loneSurrogate.test(cell) ? cell : typeFault(cell, 'text')),
};

/** An address; whether it becomes a link is decided where it is shown. */
export const url: CellType = {
  empty: '',
  read: (cell) => (typeof cell === 'string' && !loneSurrogate.test(cell) ? cell.trim() : typeFault(cell, 'text')),
};

/** One code; those of a closed list must be on it. */
export const code: CellType = {
  empty: '',
  read(cell, { codes: list }) {
    if (typeof cell !== 'string') return typeFault(cell, 'text');
    return codeFault(cell.trim(), list) ?? cell.trim();
  },
};

/** One id. Where it points at another row it may also be that row's name. */
export const id: CellType = {
  empty: '',
  read(cell, { to }) {
    if (typeof cell !== 'string' || loneSurrogate.test(cell)) return typeFault(cell, 'text');
    const value = cell.trim();
    return isId(value) || to !== undefined ? value : { fault: 'E-ID-FORM', value };
  },
};

/** Ids, each once, in the order written. */
export const ids: CellType = {
  empty: [],
  read(cell) {
    const list = itemsOf(cell);
    if (list === null) return typeFault(cell, 'list');
    const bad = list.find((item) => !isId(item));
    return bad === undefined ? list : { fault: 'E-ID-FORM', value: bad };
  },
};

/** Codes, each once, in the order written. */
export const codeList: CellType = {
  empty: [],
  read(cell, column) {
    const list = itemsOf(cell);
    // An item with a space would be two items in a CSV file.
    if (list === null || list.some((item) => /\s/.test(item))) return typeFault(cell, 'list');
    for (const item of list) {
      const fault = codeFault(item, column.codes);
      if (fault !== null) return fault;
    }
    return list;
  },
};

const facets: ReadonlySet<string> = new Set(['sector', 'area', 'tier']);

function codeFault(value: string, list: Column['codes']): CellFault | null {
  if (loneSurrogate.test(value)) return typeFault(value, 'text');
  // The three facets may have codes of the data set's own, so they are checked once its table of codes is read.
  if (list === undefined || facets.has(list) || Object.hasOwn(codes[list], value)) return null;
  return { fault: 'E-CODE-UNKNOWN', value, fill: { codes: named(Object.keys(codes[list])) } };
}

function itemsOf(cell: unknown): readonly string[] | null {
  if (typeof cell === 'string') return [...new Set(cell.trim().split(/\s+/))];
  if (!Array.isArray(cell) || !cell.every((item) => typeof item === 'string')) return null;
  return [...new Set(cell.map((item: string) => item.trim()).filter((item) => item !== ''))];
}
