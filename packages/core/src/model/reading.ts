import type { Text } from './text.ts';

/** Whether a value means anything: fully, not at all, only by construction, or on too few cases. */
export type Status = 'ok' | 'undefined' | 'trivial' | 'too-small';

/** Why a value is not `ok`: a stable code and one clause in each language. */
export type Reason = Text & { readonly code: string };

/** Parameter values a reading was made with, all of them. */
export type Parameters = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** A node, group, class or service; a pair of nodes, a pair or triple of groups, a set of nodes; null for the whole network. */
export type Subject = string | readonly string[] | null;

/** One value of one metric. `value` is NaN exactly when `status` is `undefined`. */
export interface Reading {
  readonly metric: string;
  readonly parameters: Parameters;
  readonly subject: Subject;
  readonly value: number;
  readonly status: Status;
  readonly why?: Reason;
  /** How many nodes entered the value, where not all did. */
  readonly of?: number;
  readonly facet?: string;
  readonly county?: string;
  readonly date?: string;
  readonly low?: number;
  readonly high?: number;
  /** How `low` and `high` were found. */
  readonly interval?: 'exact' | 'enumerated' | 'sampled';
}
