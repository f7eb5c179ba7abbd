import type { Columns } from './binary.ts';
import type { InputName } from './inputs.ts';

/** Something to be computed, by Splot and by others, on one input. */
export interface Workload {
  /** As it is asked for: `W2-ba-1k`; `W2` asks for all that begin so. */
  readonly id: string;
  readonly title: string;
  readonly input: InputName;
  /** What the peers call it. */
  readonly task: string;
  /** Sets out an input; see `Ours`. */
  readonly ours: (bytes: Uint8Array) => Ours;
  /** Peers that can do it in reasonable time, the anchor first. */
  readonly peers: readonly PeerName[];
  /** Known values that our results must have. */
  readonly checks: readonly Check[];
  /** Least ratio of CPU time, peer ÷ ours; left out: reported only. */
  readonly goal?: { readonly peer: PeerName; readonly ratio: number };
  /** Part of the quick pass. */
  readonly quick: boolean;
  /** Largest relative difference between our values and the peers'. Default 1e-9. */
  readonly tolerance?: number;
  /** Columns that are undefined here where several values would be right, of which the peers give one. */
  readonly arbitrary?: readonly string[];
  /** Columns that are shares of random replicates, and of how many: chance sets programs apart. */
  readonly shares?: Readonly<Record<string, number>>;
  /** What a reader of the ratios must know. */
  readonly note?: string;
}

/** One of the programs Splot is measured against. */
export type PeerName =
  | 'igraph'
  | 'python-igraph'
  | 'graphology'
  | 'graph-tool'
  | 'networkx'
  | 'sna'
  | 'r-igraph'
  | 'ngraph'
  | 'scipy'
  | 'numpy';

/** A computation of ours, ready to run. */
export interface Ours {
  /** Makes what the clock may not see, anew for each repetition, and gives what it sees. */
  readonly begin: () => () => void;
  /** The results of the last repetition, in the order of the input; not timed. */
  readonly columns: () => Columns;
}

/** A value known from igraph, to about 12 digits or as many as it is written with. */
export interface Check {
  readonly column: string;
  readonly of: 'sum' | 'most' | 'count';
  readonly value: number;
  /** Relative; default 1e-11. */
  readonly tolerance?: number;
}

/** What is left of a column in a record: NaN counts as undefined and enters nothing else. */
export interface Digest {
  readonly count: number;
  readonly undefined: number;
  readonly sum: number;
  readonly most: number;
}

/** What a program prints about itself, one line of JSON; seconds of each repetition that counts, megabytes at its peak. */
export interface Outcome {
  readonly version: string;
  readonly rss: number;
  readonly cpu: readonly number[];
  readonly wall: readonly number[];
  readonly digests: Readonly<Record<string, Digest>>;
}

/** The digest of a column. */
export function digestOf(values: Float64Array): Digest {
  let undefinedCount = 0;
  let sum = 0;
  let most = -Infinity;
  for (const value of values) {
    if (Number.isNaN(value)) undefinedCount++;
    else {
      sum += value;
      most = Math.max(most, value);
    }
  }
  return { count: values.length, undefined: undefinedCount, sum, most: most === -Infinity ? 0 : most };
}
