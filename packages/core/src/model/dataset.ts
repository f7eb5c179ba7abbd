import type { Row, TableName } from './tables.ts';

/** What holds for a data set as a whole. */
export interface About {
  /** Version of the model the file was written for. */
  readonly version: number;
  readonly title: string;
  /** Last day the data speak of, `YYYY-MM-DD`; empty: the latest day found in them (`horizonOf`). */
  readonly horizon: string;
  /** Whether taking part in a meeting counts as belonging to its partnership. */
  readonly attendanceIsMembership: boolean;
  /** Case counts below this are not stored. */
  readonly minCell: number;
  readonly licence: string;
}

/** A whole data set: rows of every table (an absent table is empty) and what holds for all of them. Never changed once read. */
export type Dataset = { readonly [T in TableName]: readonly Row<T>[] } & {
  readonly about: About;
  /** Mode of networks made from it unless asked otherwise: `direct` if it holds ties and neither memberships nor participations. */
  readonly mode: 'two-mode' | 'direct';
};
