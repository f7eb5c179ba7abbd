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
  /** Lowest and highest value that uncertain facts allow; `value`, which counts certain facts alone, lies between them. */
  readonly low?: number;
  readonly high?: number;
  /**
   * How `low` and `high` were found: by an argument that makes them `exact`, by trying every world there may be (`enumerated`), or by trying
   * some, so that more extreme ones may have been missed (`sampled`).
   */
  readonly interval?: 'exact' | 'enumerated' | 'sampled';
  /** Worlds tried to find them. */
  readonly worlds?: number;
  /** Where they were sampled: the 5 % and the 95 % quantile of the worlds drawn (definition 7 of Hyndman & Fan 1996). */
  readonly quantiles?: readonly [number, number];
  /** Why uncertain facts leave the value open: it is not defined, or its subject not there, in every world, or it may be anything. */
  readonly undetermined?: Reason;
}
