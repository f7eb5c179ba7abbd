import type { About } from '../model/dataset.ts';
import type { Delimiter } from './csv/delimiter.ts';
import type { Findings } from './findings.ts';
import type { Limits } from './limits.ts';
import type { SourceTable } from './source-table.ts';

/** A file by its name inside the data set; folders are separated by `/`. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What one file or package holds before it is put together: several of them may lie on top of each other. */
export interface Layer {
  /** Only what is stated. */
  readonly about: Partial<About>;
  readonly tables: readonly SourceTable[];
}

/** What a format needs to read: how much, how, and where to say what is wrong. */
export interface Reading {
  readonly limits: Limits;
  readonly delimiter?: Delimiter | undefined;
  readonly findings: Findings;
}
