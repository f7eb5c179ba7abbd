/** What a reader takes on, per file. */
export interface Limits {
  readonly bytes: number;
  /** Data records. */
  readonly rows: number;
  readonly columns: number;
  /** Characters in one cell. */
  readonly field: number;
  /** Nesting of JSON. */
  readonly depth: number;
  /** Problems kept; of the others only the count per code is said. */
  readonly problems: number;
}

/** Limits unless a reader is told otherwise. */
export const limits: Limits = {
  bytes: 256 * 1024 * 1024,
  rows: 5_000_000,
  columns: 1_000,
  field: 1024 * 1024,
  depth: 64,
  problems: 1_000,
};
