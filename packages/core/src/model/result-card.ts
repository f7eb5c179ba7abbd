import type { Parameters } from './reading.ts';

/** An option of a result as a file can hold it. */
export type CardOption = string | number | boolean | null | readonly CardOption[] | { readonly [name: string]: CardOption };

/**
 * What goes with every result that leaves the program, so that it can be repeated and two results told apart: which data, which program,
 * asked how. It holds no path, no user, no machine and no clock: the same question to the same data always has the same card.
 */
export interface ResultCard {
  readonly dataset: {
    /** `sha256:` and 64 hexadecimal digits over all rows; the order of rows and of tables does not change it. */
    readonly hash: string;
    readonly title: string;
    /** Last day the data speak of, ISO; empty where nothing is dated. */
    readonly horizon: string;
    /** Rows of each table that has any. */
    readonly rows: Readonly<Record<string, number>>;
  };
  /** Programs and their versions. */
  readonly software: Readonly<Record<string, string>>;
  /** What worked the numbers out: plain JavaScript gives the same bits everywhere. */
  readonly engine: 'js';
  /** Persistence policy. */
  readonly policy: string;
  /** All other options that were not left to their defaults, by name. */
  readonly options: Readonly<Record<string, CardOption>>;
  /** Metrics with the full parameters they were read with. */
  readonly metrics: readonly { readonly id: string; readonly parameters: Parameters }[];
  /** Seed of all random numbers; null where none were drawn. */
  readonly seed: number | null;
}
