/** How long things lasted, in days: at least `low[i]`, at most `high[i]` (Infinity where nobody saw the end); equal where it is known. */
export interface Durations {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** A curve of the share that lasts longer than a time; step k, at `times[k]` days, leads down to `survival[k]`. Times ascend. */
export interface SurvivalSteps {
  readonly times: Float64Array;
  /** Shortest and longest duration the step may stand for; equal to `times` where the day is known. */
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly survival: Float64Array;
  /** How many were followed up to the step, and how many of them ended there; expected numbers where days are not known. */
  readonly atRisk: Float64Array;
  readonly ended: Float64Array;
  /** Greenwood's standard error of the share; NaN where the share is 0 or days are not known. */
  readonly standardError: Float64Array;
  /** The time from which nothing is known of the share, for whatever was followed so long goes on; Infinity if it comes down to 0. */
  readonly unknownFrom: number;
}
