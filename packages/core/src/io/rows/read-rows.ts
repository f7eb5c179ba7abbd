import type { Columns } from '../../model/column.ts';
import { tables } from '../../model/tables.ts';
import type { Findings } from '../findings.ts';
import { placeOfColumn, type SourceTable } from '../source-table.ts';
import { emptyCell, isCellFault, readCell } from './cell.ts';
import type { Draft } from './draft.ts';
import { looksPersonal } from './personal.ts';
import { anyText, noExtra, ownId, readRow, type ExtraField, type Field } from './read-row.ts';

/** Rows of a table and the ids of those left out because a cell could not be read. */
export interface ReadRows {
  readonly drafts: readonly Draft[];
  readonly leftOut: readonly string[];
}

/**
 * Cells of a table as typed rows. A row with a cell that cannot be read is left out; columns outside the model are kept as text unless they look personal.
 *
 * @param idFrom - A row without an id of its own gets `<table>:<idFrom + record>`.
 */
export function readRows(source: SourceTable, { idFrom = 0 }: { idFrom?: number }, findings: Findings): ReadRows {
  const { table, records } = source;
  if (records.length === 0 && source.format === 'json') return { drafts: [], leftOut: [] };
  const columns: Columns = tables[table];
  const cellOf = new Map(source.columns.map(({ name }, cell) => [name, cell]));

  const missing = Object.keys(columns).filter((name) => columns[name]?.required === true && !cellOf.has(name));
  if (table === 'institutions' && !cellOf.has('id') && !cellOf.has('name')) missing.push('id');
  for (const column of missing) findings.add('E-COLUMN-MISSING', { table, column, place: placeOfColumn(source) });
  if (missing.length > 0) return { drafts: [], leftOut: [] };

  const withId: Columns = Object.hasOwn(columns, 'id') ? columns : { ...columns, id: ownId };
  const fields: Field[] = Object.entries(withId).flatMap(([name, column]) => {
    const cell = cellOf.get(name);
    return cell === undefined ? [] : [{ name, column, cell }];
  });
  // Made in one go: V8 copies an object built cell by cell ten times as slowly.
  const cells = Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, emptyCell(column)]));
  const empty: Draft['row'] = { ...cells, id: '', extra: noExtra };
  const plan = { source, fields, empty, extras: extraFields(source, columns, findings), idFrom };

  const drafts: Draft[] = [];
  const leftOut: string[] = [];
  for (const record of records) {
    const { draft, sound } = readRow(plan, record, findings);
    if (sound) drafts.push(draft);
    else leftOut.push(draft.row.id);
  }
  return { drafts, leftOut };
}

function extraFields(source: SourceTable, columns: Columns, findings: Findings): ExtraField[] {
  return source.columns.flatMap(({ name }, cell) => {
    if (name === 'id' || Object.hasOwn(columns, name)) return [];
    const at = { table: source.table, column: name, place: placeOfColumn(source, name) };
    if (isCellFault(readCell(name, anyText, false))) {
      findings.add('E-TYPE', { ...at, value: name, fill: brokenName });
      return [];
    }
    const first = source.records.slice(0, 1000).map(({ cells }) => cells[cell]);
    const personal = looksPersonal(name, first);
    findings.add(personal ? 'W-PERSON-COLUMN' : 'W-COLUMN-UNKNOWN', at);
    return personal ? [] : [{ name, column: anyText, cell }];
  });
}

const brokenName = {
  type: { pl: 'nazwa kolumny', en: 'name of a column' },
  expected: { pl: 'nazwa bez uszkodzonych znaków', en: 'a name without broken characters' },
} as const;
