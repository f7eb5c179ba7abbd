import type { Parameters, Reason, Status, Subject } from './reading.ts';

/** Readings of many counties on many days, column by column: no object for a value. */
export interface Panel {
  /** Codes in code-unit order; null: all counties together. */
  readonly counties: readonly (string | null)[];
  /** ISO days, ascending. */
  readonly dates: readonly string[];
  /** One for each request, in their order. */
  readonly columns: readonly PanelColumn[];
  /** What values speak of; null: the whole network. */
  readonly subjects: readonly Subject[];
}

/** Every value of one metric, county by county, date by date, subject by subject. Arrays are aligned with each other. */
export interface PanelColumn {
  readonly metric: string;
  readonly parameters: Parameters;
  /** The facet that a metric of groups speaks of. */
  readonly facet?: string;
  readonly rows: PanelRows;
  /** NaN exactly where the status is `undefined`. */
  readonly values: Float64Array;
  /** Index into `statuses`. */
  readonly status: Uint8Array;
  /** What values of this column are worth, and why; the first is `ok`. */
  readonly statuses: readonly PanelStatus[];
  /** How many nodes or cases entered a value, -1 where all did; null: all did everywhere. */
  readonly of: Int32Array | null;
  /** Exact bounds of values, NaN where a value has none; null: none has. */
  readonly low: Float64Array | null;
  readonly high: Float64Array | null;
}

/** What a value is worth. */
export interface PanelStatus {
  readonly status: Status;
  readonly why?: Reason;
}

/** Where values stand; columns that speak of the same things share theirs. */
export interface PanelRows {
  /**
   * The values of county c on date d are those from `offsets[c · dates + d]` to before `offsets[c · dates + d + 1]`, d counting from 0 and
   * `dates` being their number.
   */
  readonly offsets: Int32Array;
  /** Index into `subjects` of the panel. */
  readonly subjects: Int32Array;
}
