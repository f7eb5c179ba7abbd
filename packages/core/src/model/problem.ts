import type { Text } from './text.ts';

/** `error`: the row (or the file) was left out; `warning`: kept as read; `note`: a choice the reader made. */
export type Severity = 'error' | 'warning' | 'note';

/** Where in which file, in as much detail as the format allows. */
export interface Place {
  /** Name inside the package, never a path of a machine. */
  readonly file?: string;
  /** Line of text, from 1. */
  readonly line?: number;
  /** Data record, from 1. */
  readonly record?: number;
  /** Column, from 1. */
  readonly columnNumber?: number;
  /** Offset in bytes, from 0. */
  readonly byte?: number;
  readonly sheet?: string;
  /** JSON pointer. */
  readonly pointer?: string;
}

/** One finding of a reader, the validator or a query. */
export interface Problem {
  /** Stable: `E-`, `W-` or `N-`, then what happened. */
  readonly code: string;
  readonly severity: Severity;
  /** Table, or empty where the problem is the whole file's. */
  readonly table: string;
  /** Row as a person sees it in the file (in a table the header is row 1; in JSON the n-th object of the array); null if not about one row. */
  readonly row: number | null;
  /** Column by its header, or empty. */
  readonly column: string;
  /** The offending text, at most 80 characters, controls made visible. */
  readonly value: string;
  readonly message: Text;
  /** What would mend it; always there for an error. */
  readonly hint?: Text;
  readonly place: Place;
}
