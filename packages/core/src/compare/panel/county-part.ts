import type { Subject } from '../../model/reading.ts';
import type { ColumnPart } from './column-part.ts';

/** What a panel holds of one county: plain arrays that another thread can send. */
export interface CountyPart {
  readonly columns: readonly ColumnPart[];
  /** By row kind. */
  readonly rows: readonly RowsPart[];
  readonly subjects: readonly Subject[];
}

/** Where the values of one row kind stand; arrays may be longer than `length`. */
export interface RowsPart {
  readonly length: number;
  /** One more than there are dates. */
  readonly offsets: Int32Array;
  /** By number in the subjects of the county. */
  readonly subjects: Int32Array;
}
