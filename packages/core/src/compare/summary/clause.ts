import type { Reading } from '../../model/reading.ts';
import type { Text } from '../../model/text.ts';

/** What a clause speaks of. */
export type ClauseKind =
  | 'institutions'
  | 'areas'
  | 'leader'
  | 'structure'
  | 'services'
  | 'evidence'
  | 'joined-and-left'
  | 'who-joined'
  | 'who-left'
  | 'ties'
  | 'stability'
  | 'after-the-project'
  | 'silence';

/** One sentence about a county or a change, and everything it rests on. */
export interface Clause {
  readonly kind: ClauseKind;
  /** A whole sentence in each language. */
  readonly text: Text;
  /** True where nothing can be said; then the sentence says why. */
  readonly abstains: boolean;
  /** The values it says, each with its status and, where facts are uncertain, its interval. */
  readonly readings: readonly Reading[];
  /** Ids of the sources behind it, in code-unit order; the rows of `sources` say more. */
  readonly sources: readonly string[];
}
