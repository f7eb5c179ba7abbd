import type { NullResult } from '../../inference/null-result.ts';
import type { Parameters, Reading, Reason } from '../../model/reading.ts';
import type { Text } from '../../model/text.ts';

/** What a comparison cannot tell, or must be read with. */
export type Caveat = Text & { readonly code: string };

/** How well a county is documented: the same for every metric. */
export interface Coverage {
  /** Distinct sources that speak of the county up to the day. */
  readonly sources: number;
  /** ISO day of the latest evidence up to the day; '' if there is none. */
  readonly lastEvidence: string;
  /** Share of facts whose first day is known to the day; NaN where there is no fact. */
  readonly dayPreciseShare: number;
  /** Share of lasting facts whose end nobody wrote down; NaN where there is none. */
  readonly unknownEndShare: number;
  /** T0: names only; T1: dated memberships, attendance, offers; T2: recorded ties; T3: a survey. */
  readonly tier: 'T0' | 'T1' | 'T2' | 'T3';
}

/** One county of a comparison. */
export interface ComparedCounty {
  readonly code: string;
  readonly name: string;
  /** The ISO day it was read on; '' where it never reached the project age asked for. */
  readonly date: string;
  /** Days since its first team certainly was in force, on that day; NaN without one. */
  readonly projectAge: number;
  /** The value with its status and the interval that uncertain facts allow; null where there is no day. */
  readonly reading: Reading | null;
  /** Institutions in the network of certain facts. */
  readonly institutions: number;
  /** Ties in it. */
  readonly ties: number;
  /** Where the value stands among random networks with as many institutions and ties; null if it was not asked for or means nothing. */
  readonly reference: NullResult | null;
  readonly coverage: Coverage;
  /** The value without the institutions named in `without`; null where none of them was there. */
  readonly without: Reading | null;
  /** 1 is the highest value; counties whose intervals overlap, directly or through others, share it. NaN where it has none. */
  readonly rank: number;
  /** Why it has no rank. */
  readonly unranked?: Reason;
}

/** One metric over several counties, in code-unit order of their codes: no league table unless somebody sorts it. */
export interface Comparison {
  readonly metric: string;
  readonly parameters: Parameters;
  readonly acrossSizes: 'fair' | 'with-care' | 'unfair';
  readonly counties: readonly ComparedCounty[];
  readonly caveats: readonly Caveat[];
}
