import type { Dataset } from '../model/dataset.ts';
import type { Problem } from '../model/problem.ts';
import type { Delimiter } from './csv/delimiter.ts';
import type { Limits } from './limits.ts';

/** How to read; the same for every reader. */
export interface ReadOptions {
  /** Where one is left out, the value of `limits` holds. */
  readonly limits?: Partial<Limits>;
  /**
   * Read on top of this data set: a row whose written id it holds replaces its row, references may point into it, and what was found
   * wrong with it when it was read is not said again.
   */
  readonly base?: Dataset;
  /** What separates the columns of CSV files, where the header line leaves it open. */
  readonly delimiter?: Delimiter;
}

/** What a reader gives: problems in order of severity, and the data set without the rows they name as errors. */
export interface ReadResult {
  /** Null only if an error makes the whole unusable. */
  readonly dataset: Dataset | null;
  readonly problems: readonly Problem[];
}
