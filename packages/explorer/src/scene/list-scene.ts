import type { Confidence, Presence, Shape } from './look.ts';

/** Institutions of one group, as the list view shows them. */
export interface ListGroup {
  readonly group: string;
  readonly label: string;
  readonly shape: Shape;
  readonly fill: string;
  readonly code: string;
  readonly codeFill: string;
  readonly items: readonly ListItem[];
}

/** One institution of the list. */
export interface ListItem {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly roles: readonly string[];
  readonly since: string;
  readonly presence: Presence;
  readonly confidence: Confidence;
  /** What is known of it on this day, in a few words ("attended 23.09.2019; not a documented member"). */
  readonly status: string;
  /** Home county where it is not the county shown. */
  readonly home: string;
  /** The institution's number of ties in each change state, for the sparkline; NaN-free: null where absent. */
  readonly spark: readonly (number | null)[];
  readonly sources: readonly number[];
  readonly row: string;
}
