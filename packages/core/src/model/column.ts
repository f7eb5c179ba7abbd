import type { CodeListName } from './codes.ts';

/** How a cell is read. `ids` and `codes` are lists separated by one space; ids and codes are text from first byte to last. */
export type ColumnType = 'id' | 'ids' | 'code' | 'codes' | 'text' | 'edtf' | 'int' | 'number' | 'bool' | 'url';

/** One column of a table, as plain data: reader, writer, validator, schema and the TypeScript row type all come from it. */
export interface Column {
  readonly type: ColumnType;
  /** The cell must not be empty. */
  readonly required?: true;
  /** Value of an empty cell. */
  readonly default?: string;
  /** Code list the value must belong to. */
  readonly codes?: CodeListName;
  /** Tables an id may point into. */
  readonly to?: readonly string[];
}

/** Columns by name, in the order in which they are written. */
export type Columns = Readonly<Record<string, Column>>;

type Value<C extends Column> = C['type'] extends 'ids' | 'codes'
  ? readonly string[]
  : C['type'] extends 'int' | 'number'
    ? number
    : C['type'] extends 'bool'
      ? boolean
      : string;

/**
 * A row as held in memory: every column is there. An empty cell is `''`, an empty list `[]`, a missing number NaN.
 * `id` is the row's own or, where none is written, `<table>:<n>` with n the data record counted from 1.
 */
export type RowOf<C extends Columns> = { readonly [K in keyof C]: Value<C[K]> } & {
  readonly id: string;
  /** Columns outside the model, as text, in file order. */
  readonly extra: ReadonlyMap<string, string>;
};

/** Columns that say on what evidence a row rests; the same five in every table that has them. */
export const evidence = {
  source: { type: 'ids', to: ['sources'] },
  certainty: { type: 'code', codes: 'certainty', default: 'stated' },
  inferred: { type: 'codes' },
  altOf: { type: 'id' },
  note: { type: 'text' },
} as const satisfies Columns;
