import type { TableName } from '../../model/tables.ts';
import type { SourceRecord, SourceTable } from '../source-table.ts';
import type { CellValue } from './cell-type.ts';

/** Where a row was read. */
interface Origin {
  readonly source: SourceTable;
  readonly record: SourceRecord;
}

/** A row while the data set is put together; its cells may still change. */
export interface Draft {
  readonly table: TableName;
  /** Null for a row of the base, or one made from references. */
  readonly origin: Origin | null;
  /** Whether its id stands in the file. */
  readonly written: boolean;
  /** Keyed by columns of the model only. */
  readonly row: { id: string; extra: ReadonlyMap<string, string> } & { [column: string]: CellValue | ReadonlyMap<string, string> };
}

/** Drafts of every table read so far. */
export type Drafts = Map<TableName, Draft[]>;
