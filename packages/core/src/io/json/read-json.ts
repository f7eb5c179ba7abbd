import type { About } from '../../model/dataset.ts';
import type { Place } from '../../model/problem.ts';
import { tableNames, type TableName } from '../../model/tables.ts';
import { readAbout } from '../about.ts';
import type { Layer, Reading } from '../layer.ts';
import { pointerTo, withNamedColumns, type SourceRecord, type SourceTable } from '../source-table.ts';
import { foreignDialectOf } from './foreign.ts';
import { parseJson, placeInText } from './parse-json.ts';
import type { JsonScan } from './scan-json.ts';

/** Reads the JSON form from text. Null if nothing of it can be used. */
export function readJsonText(text: string, file: string, reading: Reading): Layer | null {
  const { findings } = reading;
  const parsed = parseJson(text, file, reading);
  if (parsed === null) return null;
  const { value, scan } = parsed;
  const brokenRows = new Set<string>();
  for (const { path, at } of scan.twice) {
    const [table = '', index = -1, column = ''] = path;
    const inRow = path.length > 2 && typeof index === 'number';
    findings.add('E-JSON-KEY-TWICE', {
      value: String(path.at(-1)),
      place: { ...placeInText(text, at, file), pointer: pointerTo(...path) },
      ...(inRow ? { table: String(table), row: index + 1, column: String(column) } : {}),
    });
    if (!inRow) return null;
    brokenRows.add(pointerTo(table, index));
  }
  return readJsonValue(value, file, reading, { lines: linesOf(text, scan), brokenRows });
}

/** Reads the JSON form from an object in memory; each of its properties is read once. */
export function readJsonObject(value: object, reading: Reading): Layer | null {
  return readJsonValue(value, '', reading, { lines: new Map(), brokenRows: new Set() });
}

interface FromText {
  /** Line each row begins on, per table. */
  readonly lines: ReadonlyMap<string, readonly number[]>;
  /** Pointers of rows that cannot be told apart from their doubled keys. */
  readonly brokenRows: ReadonlySet<string>;
}

function readJsonValue(value: unknown, file: string, reading: Reading, fromText: FromText): Layer | null {
  const { findings } = reading;
  const place = (pointer: string): Place => ({ ...(file === '' ? {} : { file }), pointer });
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    findings.add('E-JSON-SHAPE', { place: place(''), fill: { expected: { pl: 'obiekt z tabelami', en: 'an object with tables' } } });
    return null;
  }
  const parts = new Map<string, unknown>(Object.entries(value));
  const foreign = tableNames.some((table) => parts.has(table)) ? null : foreignDialectOf(parts);
  if (foreign !== null) {
    findings.add('E-JSON-FOREIGN', { place: place(''), fill: { dialect: foreign.dialect, advice: foreign.advice } });
    return null;
  }
  const about: Partial<About> | null = readAbout(parts.get('about'), place('/about'), findings);
  if (about === null) return null;
  const tables: SourceTable[] = [];
  for (const [name, rows] of parts) {
    if (name === 'about' || name === '$schema') continue;
    if (name === 'layout') findings.add('N-LAYOUT-UNREAD', { place: place('/layout') });
    else if (!isTableName(name)) {
      findings.add('W-TABLE-UNKNOWN', { value: name, place: place(pointerTo(name)), fill: { tables: tableList } });
    } else {
      const table = tableOf(name, rows, file, reading, fromText);
      if (table !== null) tables.push(table);
    }
  }
  return { about, tables };
}

const tableList = { pl: tableNames.join(', '), en: tableNames.join(', ') };

/** Whether a name is that of a table of the model. */
export function isTableName(name: string): name is TableName {
  return (tableNames as readonly string[]).includes(name);
}

function tableOf(
  table: TableName,
  rows: unknown,
  file: string,
  { findings, limits }: Reading,
  { lines, brokenRows }: FromText,
): SourceTable | null {
  const place = (pointer: string): Place => ({ ...(file === '' ? {} : { file }), pointer });
  if (!Array.isArray(rows)) {
    findings.add('E-JSON-SHAPE', {
      table,
      place: place(pointerTo(table)),
      fill: { expected: { pl: 'tablica wierszy', en: 'an array of rows' } },
    });
    return null;
  }
  if (rows.length > limits.rows) {
    findings.add('E-LIMIT', { table, place: place(pointerTo(table)), fill: { limit: 'rows', max: limits.rows, found: rows.length } });
    return null;
  }
  const columns = new Map<string, number>();
  const records: SourceRecord[] = [];
  rows.forEach((row: unknown, i) => {
    const pointer = pointerTo(table, i);
    if (brokenRows.has(pointer)) return;
    const line = lines.get(table)?.[i] ?? 0;
    const at = { table, row: i + 1, place: { ...place(pointer), record: i + 1, ...(line === 0 ? {} : { line }) } };
    if (typeof row !== 'object' || row === null || Array.isArray(row)) {
      findings.add('E-JSON-SHAPE', { ...at, fill: { expected: { pl: 'wiersz jako obiekt', en: 'a row as an object' } } });
      return;
    }
    const cells: unknown[] = [];
    for (const [name, cell] of Object.entries(row)) {
      const trimmed = name.trim();
      let column = columns.get(trimmed);
      if (column === undefined) columns.set(trimmed, (column = columns.size));
      if (cells[column] !== undefined) {
        findings.add('E-JSON-KEY-TWICE', { ...at, column: trimmed, value: name });
        return;
      }
      cells[column] = cell;
      if (typeof cell === 'string' && cell.length > limits.field) {
        findings.add('E-LIMIT', { ...at, column: trimmed, fill: { limit: 'field', max: limits.field, found: cell.length } });
        return;
      }
    }
    records.push({ record: i + 1, row: i + 1, line, cells });
  });
  if (columns.size > limits.columns) {
    findings.add('E-LIMIT', {
      table,
      place: place(pointerTo(table)),
      fill: { limit: 'columns', max: limits.columns, found: columns.size },
    });
    return null;
  }
  const source = {
    table,
    file,
    format: 'json' as const,
    columns: [...columns.keys()].map((name) => ({ name, number: 0 })),
    records,
    decimalComma: false,
  };
  return withNamedColumns(source, findings);
}

function linesOf(text: string, { starts }: JsonScan): ReadonlyMap<string, readonly number[]> {
  const lines = new Map<string, number[]>();
  const inOrder = [...starts]
    .flatMap(([table, offsets]) => offsets.map((offset) => ({ table, offset })))
    .sort((a, b) => a.offset - b.offset);
  let line = 1;
  let at = 0;
  for (const { table, offset } of inOrder) {
    for (; at < offset; at++) {
      const character = text[at];
      if (character === '\n' || (character === '\r' && text[at + 1] !== '\n')) line++;
    }
    const known = lines.get(table);
    if (known === undefined) lines.set(table, [line]);
    else known.push(line);
  }
  return lines;
}
