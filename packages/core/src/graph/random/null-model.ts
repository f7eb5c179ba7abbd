/**
 * Ties drawn anew between given nodes. Ties are bytes here: cell i · n + j of `cells` is 1 if a tie leads from i to j; without direction only
 * cells with i < j are used.
 */
export interface NullModel {
  /** Draws one arrangement into `cells` (n · n), whatever stood there. Equally likely are all that the model allows, unless it says otherwise. */
  readonly draw: (random: () => number, cells: Uint8Array) => void;
  /** Whether arrangements differ in their number of ties. */
  readonly isTieCountFree: boolean;
  /** Every arrangement there is, each once, if there are at most `limit`; null if there are more, or it takes too long to tell. */
  readonly all: (limit: number) => Arrangements | null;
}

/** A whole distribution of ties. */
export interface Arrangements {
  /** The cells of each arrangement that are 1, ascending. */
  readonly cells: readonly Int32Array[];
  /** The chance of each, summing to 1; null where all are equally likely. */
  readonly chances: Float64Array | null;
}
