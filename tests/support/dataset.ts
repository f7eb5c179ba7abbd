import { codes } from '#core/model/codes';
import type { Column } from '#core/model/column';
import type { About, Dataset } from '#core/model/dataset';
import { tables, type Row, type TableName } from '#core/model/tables';

/** Rows as a test writes them: only the cells it speaks of. */
export type Sketched = { readonly [T in TableName]?: readonly Partial<Row<T>>[] };

/** A data set of these rows; what a row leaves out is empty or has the model's default, as a reader would have it. */
export function dataset(sketched: Sketched, about: Partial<About> = {}): Dataset {
  const filled = new Map(Object.entries(tables).map(([table, columns]) => [table, fill(table, columns, sketched)]));
  const isDirect = sketched.ties !== undefined && sketched.memberships === undefined && sketched.participations === undefined;
  return {
    ...Object.fromEntries(filled),
    about: { version: 1, title: '', horizon: '', attendanceIsMembership: false, minCell: 5, licence: '', ...about },
    mode: isDirect ? 'direct' : 'two-mode',
  } as unknown as Dataset;
}

/** The rows of a data set again, to change some and build another. */
export function rowsOf(whole: Dataset): Sketched {
  return Object.fromEntries(Object.keys(tables).map((table) => [table, whole[table as TableName]])) as Sketched;
}

function fill(table: string, columns: Readonly<Record<string, Column>>, sketched: Sketched): unknown[] {
  return (sketched[table as TableName] ?? []).map((row, i) => ({
    ...Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, emptyCell(column)])),
    id: `${table}:${i + 1}`,
    extra: new Map<string, string>(),
    ...(table === 'ties' ? { directed: isDirectedKind((row as Partial<Row<'ties'>>).kind ?? '') } : {}),
    ...row,
  }));
}

function emptyCell({ type, default: value }: Column): unknown {
  if (type === 'ids' || type === 'codes') return [];
  if (type === 'int' || type === 'number') return NaN;
  return type === 'bool' ? false : (value ?? '');
}

function isDirectedKind(kind: string): boolean {
  return 'directed' in ((codes.tieKind as Readonly<Record<string, object>>)[kind] ?? {});
}
