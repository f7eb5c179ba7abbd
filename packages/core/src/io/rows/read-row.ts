import type { Column } from '../../model/column.ts';
import type { ProblemCode } from '../../model/problem-codes.ts';
import type { Findings } from '../findings.ts';
import { textOf } from '../row-value.ts';
import { placeOf, type SourceRecord, type SourceTable } from '../source-table.ts';
import type { CellFault, CellValue } from './cell-type.ts';
import { isBlank, isCellFault, readCell } from './cell.ts';
import { impliedDirected } from './directed.ts';
import type { Draft } from './draft.ts';
import { withoutPersonNumbers } from './personal.ts';
import { slugOf } from './slug.ts';

/** A column of the model that a file has. */
export interface Field {
  readonly name: string;
  readonly column: Column;
  /** Index of its cell in a record. */
  readonly cell: number;
}

/** A column of a file that the model does not have. */
export type ExtraField = Field;

/** What is the same for all rows of a table. */
export interface RowPlan {
  readonly source: SourceTable;
  readonly fields: readonly Field[];
  readonly extras: readonly ExtraField[];
  /** A row of which every cell is empty. */
  readonly empty: Draft['row'];
  readonly idFrom: number;
}

/** The id of a row in a table whose rows need none. */
export const ownId: Column = { type: 'id' };
/** A column outside the model. */
export const anyText: Column = { type: 'text' };
/** Attributes of a row without any. */
export const noExtra: ReadonlyMap<string, string> = new Map();

/** A record as a row; it is not sound if a cell of it cannot be read or a required one is empty, all of which is said. */
export function readRow(plan: RowPlan, record: SourceRecord, findings: Findings): { readonly draft: Draft; readonly sound: boolean } {
  const { source, fields, empty, idFrom } = plan;
  const { table } = source;
  const row = { ...empty };
  let sound = true;
  let directed = false;
  for (const field of fields) {
    const value = readField(field, record.cells[field.cell], plan, record, findings);
    if (value === unreadable) sound = false;
    else if (value !== undefined) {
      row[field.name] = value;
      if (field.name === 'directed') directed = true;
    } else if (field.column.required === true) {
      sound = false;
      say('E-VALUE-MISSING', field.name, plan, record, findings);
    }
  }
  if (!directed && 'directed' in empty) row['directed'] = impliedDirected(textOf(row, 'kind') || textOf(row, 'tieKind'));

  const written = row.id !== '';
  if (!written) row.id = table === 'institutions' ? slugOf(textOf(row, 'name')) : `${table}:${idFrom + record.record}`;
  if (row.id === '' && sound) {
    sound = false;
    say('E-VALUE-MISSING', fields.find(({ name }) => name === 'id' || name === 'name')?.name ?? 'id', plan, record, findings);
  }
  const extra = readExtra(plan, record, findings);
  if (extra !== null) row.extra = extra;
  return { draft: { table, origin: { source, record }, written, row }, sound: sound && extra !== null };
}

const unreadable = Symbol('unreadable');

/** The value of what was found in a cell, undefined if that is nothing, `unreadable` if it cannot be read (which is then said). */
function readField(
  { name, column }: Field,
  found: unknown,
  plan: RowPlan,
  record: SourceRecord,
  findings: Findings,
): CellValue | undefined | typeof unreadable {
  if (found === '' || isBlank(found)) return undefined;
  const value = readCell(found, column, plan.source.decimalComma);
  if (isCellFault(value)) {
    say(value.fault, name, plan, record, findings, value);
    return unreadable;
  }
  if (typeof value === 'object' && value.length === 0) return undefined;
  if (column.type !== 'text' || typeof value !== 'string') return value;
  const kept = withoutPersonNumbers(value);
  if (kept !== value) say('E-PERSON-NUMBER', name, plan, record, findings);
  return isBlank(kept) ? undefined : kept;
}

/** Cells outside the model that are not blank; null if one cannot be text. */
function readExtra(plan: RowPlan, record: SourceRecord, findings: Findings): ReadonlyMap<string, string> | null {
  if (plan.extras.length === 0) return noExtra;
  const extra = new Map<string, string>();
  let sound = true;
  for (const field of plan.extras) {
    const value = readField(field, asWritten(record.cells[field.cell]), plan, record, findings);
    if (value === unreadable) sound = false;
    else if (value !== undefined) extra.set(field.name, String(value));
  }
  return sound ? extra : null;
}

/** A cell outside the model as text: a list or an object as its JSON. What JSON cannot write, such as a circle, stays what it is. */
function asWritten(found: unknown): unknown {
  if (typeof found === 'number' || typeof found === 'boolean') return String(found);
  if (typeof found !== 'object' || isBlank(found)) return found;
  try {
    return JSON.stringify(found);
  } catch {
    return found;
  }
}

function say(code: ProblemCode, column: string, { source }: RowPlan, record: SourceRecord, findings: Findings, fault?: CellFault): void {
  findings.add(code, () => ({
    table: source.table,
    row: record.row,
    column,
    value: fault?.value ?? '',
    place: placeOf(source, record, column),
    ...(fault?.fill === undefined ? {} : { fill: fault.fill }),
  }));
}
