import type { Place } from '../model/problem.ts';
import type { TableName } from '../model/tables.ts';
import type { Findings } from './findings.ts';

/** A column as it stands in a file. */
export interface SourceColumn {
  readonly name: string;
  /** From 1; 0 where columns have no order (JSON). */
  readonly number: number;
}

/** A record as it stands in a file; its cells are aligned with the columns of its table. */
export interface SourceRecord {
  /** Data record, from 1. */
  readonly record: number;
  /** Row as a person sees it. */
  readonly row: number;
  /** Line of the file, or 0 where it has none. */
  readonly line: number;
  /** Text, or in JSON anything; undefined where the record has no such cell. */
  readonly cells: readonly unknown[];
}

/** A table as found in a file, before its cells are understood. */
export interface SourceTable {
  readonly table: TableName;
  /** Name of the file, or empty for an object in memory. */
  readonly file: string;
  readonly format: 'csv' | 'json';
  readonly columns: readonly SourceColumn[];
  readonly records: readonly SourceRecord[];
  /** Numbers may be written `1,5`. */
  readonly decimalComma: boolean;
}

/** The place of a record, or of one of its cells. */
export function placeOf(source: SourceTable, record: SourceRecord, column = ''): Place {
  const number = source.columns.find(({ name }) => name === column)?.number ?? 0;
  return {
    ...(source.file === '' ? {} : { file: source.file }),
    ...(record.line === 0 ? {} : { line: record.line }),
    record: record.record,
    ...(number === 0 ? {} : { columnNumber: number }),
    ...(source.format === 'json' ? { pointer: pointerTo(source.table, record.record - 1, ...(column === '' ? [] : [column])) } : {}),
  };
}

/** The place of a table, or of one of its columns. */
export function placeOfColumn(source: SourceTable, column = ''): Place {
  const number = source.columns.find(({ name }) => name === column)?.number ?? 0;
  return {
    ...(source.file === '' ? {} : { file: source.file }),
    ...(source.format === 'csv' ? { line: 1 } : { pointer: pointerTo(source.table) }),
    ...(number === 0 ? {} : { columnNumber: number }),
  };
}

/** A JSON pointer (RFC 6901). */
export function pointerTo(...steps: readonly (string | number)[]): string {
  return steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/**
 * The table without columns that have no name; says so where they hold anything. A column named twice makes the table unusable: nobody can tell
 * which of the two is meant.
 */
export function withNamedColumns(source: SourceTable, findings: Findings): SourceTable | null {
  const kept: number[] = [];
  const seen = new Set<string>();
  let usable = true;
  source.columns.forEach(({ name, number }, i) => {
    const place = { ...placeOfColumn(source), ...(number === 0 ? {} : { columnNumber: number }) };
    if (name === '') {
      if (source.records.some(({ cells }) => cells[i] !== '' && cells[i] !== undefined)) {
        findings.add('W-COLUMN-NAMELESS', { table: source.table, place });
      }
      return;
    }
    if (seen.has(name)) {
      findings.add('E-COLUMN-TWICE', { table: source.table, column: name, place });
      usable = false;
    }
    seen.add(name);
    kept.push(i);
  });
  if (!usable) return null;
  if (kept.length === source.columns.length) return source;
  return {
    ...source,
    columns: kept.map((i) => source.columns[i]!),
    records: source.records.map((record) => ({ ...record, cells: kept.map((i) => record.cells[i]) })),
  };
}
