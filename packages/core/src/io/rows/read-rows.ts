import { codes, type Code } from '../../model/codes.ts';
import type { Column, Columns } from '../../model/column.ts';
import { tables } from '../../model/tables.ts';
import type { Findings } from '../findings.ts';
import { textOf } from '../row-value.ts';
import { placeOf, placeOfColumn, type SourceRecord, type SourceTable } from '../source-table.ts';
import type { CellValue } from './cell-type.ts';
import { emptyCell, isBlank, isCellFault, readCell } from './cell.ts';
import type { Draft } from './draft.ts';
import { looksPersonal, withoutPersonNumbers } from './personal.ts';
import { slugOf } from './slug.ts';

/** Rows of a table and the ids of those left out because a cell could not be read. */
export interface ReadRows {
  readonly drafts: readonly Draft[];
  readonly leftOut: readonly string[];
}

interface Field {
  readonly name: string;
  readonly column: Column;
  /** Index of its cell in a record, or -1. */
  readonly cell: number;
}

const ownId: Column = { type: 'id' };
const anyText: Column = { type: 'text' };

/**
 * Cells of a table as typed rows. A row with a cell that cannot be read is left out; columns outside the model are kept as text unless they look personal.
 *
 * @param idFrom - A row without an id of its own gets `<table>:<idFrom + record>`.
 */
export function readRows(source: SourceTable, { idFrom = 0 }: { idFrom?: number }, findings: Findings): ReadRows {
  const { table, records } = source;
  if (records.length === 0 && source.format === 'json') return { drafts: [], leftOut: [] };
  const columns: Columns = tables[table];
  const cellOf = (name: string) => source.columns.findIndex((column) => column.name === name);
  const fields: Field[] = Object.entries(columns).map(([name, column]) => ({ name, column, cell: cellOf(name) }));
  const idField = fields.find(({ name }) => name === 'id') ?? { name: 'id', column: ownId, cell: cellOf('id') };

  const missing = fields.filter(({ column, cell }) => column.required === true && cell === -1).map(({ name }) => name);
  if (table === 'institutions' && cellOf('id') === -1 && cellOf('name') === -1) missing.push('id');
  for (const column of missing) findings.add('E-COLUMN-MISSING', { table, column, place: placeOfColumn(source) });
  if (missing.length > 0) return { drafts: [], leftOut: [] };

  const extras = extraColumns(source, columns, findings);
  const drafts: Draft[] = [];
  const leftOut: string[] = [];
  for (const record of records) {
    const draft = readRow({ source, record, fields, idField, extras, idFrom }, findings);
    if (draft.sound) drafts.push(draft);
    else leftOut.push(draft.row.id);
  }
  return { drafts, leftOut };
}

/** Whether a tie is directed where its row does not say: as its kind is. */
export function impliedDirected(kind: string): boolean {
  const kinds: Readonly<Record<string, Code & { readonly directed?: true }>> = codes.tieKind;
  return Object.hasOwn(kinds, kind) && kinds[kind]?.directed === true;
}

interface RowToRead {
  readonly source: SourceTable;
  readonly record: SourceRecord;
  readonly fields: readonly Field[];
  readonly idField: Field;
  readonly extras: readonly { readonly name: string; readonly cell: number }[];
  readonly idFrom: number;
}

function readRow(toRead: RowToRead, findings: Findings): Draft & { readonly sound: boolean } {
  const { source, record, fields, idField, idFrom } = toRead;
  const { table } = source;
  const at = (column: string) => ({ table, row: record.row, column, place: placeOf(source, record, column) });
  let sound = true;
  const row: Draft['row'] = { id: '', extra: noExtra };
  const read = (field: Field, required: boolean) => {
    const value = readField(field, toRead, findings);
    if (value === 'bad') sound = false;
    else if (value !== null) row[field.name] = value.cell;
    else if (required) {
      sound = false;
      findings.add('E-VALUE-MISSING', at(field.name));
    }
    return value;
  };

  for (const field of fields) {
    row[field.name] = emptyCell(field.column);
    const value = read(field, field.column.required === true);
    if (value === null && field.name === 'directed') row['directed'] = impliedDirected(textOf(row, 'kind') || textOf(row, 'tieKind'));
  }
  if (!fields.includes(idField)) read(idField, false);
  const written = row.id !== '';
  if (!written && table === 'institutions') {
    row.id = slugOf(textOf(row, 'name'));
    if (row.id === '' && sound) {
      sound = false;
      findings.add('E-VALUE-MISSING', at(fields.find(({ name, cell }) => (name === 'id' || name === 'name') && cell !== -1)?.name ?? 'id'));
    }
  } else if (!written) row.id = `${table}:${idFrom + record.record}`;

  const extra = extrasOf(toRead, findings);
  return { table, origin: { source, record }, written, row: { ...row, extra: extra ?? noExtra }, sound: sound && extra !== null };
}

/** The value in a cell, null if nothing is written there, `bad` if it cannot be read (which is then said). */
function readField(
  { name, column, cell }: Field,
  { source, record }: RowToRead,
  findings: Findings,
): { readonly cell: CellValue } | null | 'bad' {
  const found = cell === -1 ? undefined : record.cells[cell];
  if (isBlank(found)) return null;
  const at = { table: source.table, row: record.row, column: name, place: placeOf(source, record, name) };
  const value = readCell(found, column, source.decimalComma);
  if (isCellFault(value)) {
    findings.add(value.fault, { ...at, value: value.value, ...(value.fill === undefined ? {} : { fill: value.fill }) });
    return 'bad';
  }
  if (Array.isArray(value) && value.length === 0) return null;
  if (column.type !== 'text' || typeof value !== 'string') return { cell: value };
  const kept = withoutPersonNumbers(value);
  if (kept !== value) findings.add('E-PERSON-NUMBER', at);
  return isBlank(kept) ? null : { cell: kept };
}

const noExtra: ReadonlyMap<string, string> = new Map();

/** Cells outside the model that are not blank; null if one is no text. */
function extrasOf(toRead: RowToRead, findings: Findings): ReadonlyMap<string, string> | null {
  if (toRead.extras.length === 0) return noExtra;
  const extra = new Map<string, string>();
  let sound = true;
  for (const { name, cell } of toRead.extras) {
    const value = readField({ name, column: anyText, cell }, toRead, findings);
    if (value === 'bad') sound = false;
    else if (value !== null) extra.set(name, String(value.cell));
  }
  return sound ? extra : null;
}

function extraColumns(source: SourceTable, columns: Columns, findings: Findings): { name: string; cell: number }[] {
  return source.columns.flatMap(({ name }, cell) => {
    if (name === 'id' || Object.hasOwn(columns, name)) return [];
    const personal = looksPersonal(
      name,
      source.records.slice(0, 1000).map(({ cells }) => cells[cell]),
    );
    if (isCellFault(readCell(name, anyText, false))) {
      findings.add('E-TYPE', { table: source.table, column: name, value: name, place: placeOfColumn(source, name), fill: brokenName });
      return [];
    }
    findings.add(personal ? 'W-PERSON-COLUMN' : 'W-COLUMN-UNKNOWN', {
      table: source.table,
      column: name,
      place: placeOfColumn(source, name),
    });
    return personal ? [] : [{ name, cell }];
  });
}

const brokenName = {
  type: { pl: 'nazwa kolumny', en: 'name of a column' },
  expected: { pl: 'nazwa bez uszkodzonych znaków', en: 'a name without broken characters' },
} as const;
