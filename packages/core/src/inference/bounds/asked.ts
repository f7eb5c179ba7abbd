import type { Network } from '../../model/network.ts';
import type { Reading } from '../../model/reading.ts';
import type { Range } from '../../metrics/metric.ts';
import type { SubjectValues } from './values-of-subjects.ts';

/** One request of which the bounds are asked for. */
export interface AskedBounds {
  /** Its place among the requests. */
  readonly request: number;
  readonly range: Range;
  /** Readings of what is certain. */
  readonly readings: readonly Reading[];
  /** What the same subjects have in a world, given its networks. */
  readonly read: (networks: readonly Network[]) => SubjectValues;
  /** Worlds that hold the lowest and the highest of its values, where there is an argument for it. */
  readonly extremes: readonly Uint8Array[] | null;
}

/** Readings with bounds that answer one request. */
export interface Answer {
  readonly request: number;
  readonly readings: readonly Reading[];
}
