import type { Durations, SurvivalSteps } from './durations.ts';
import { kaplanMeier } from './kaplan-meier.ts';
import { turnbull } from './turnbull.ts';

/** How long things last, as far as what is known of their durations tells. */
export interface Survival extends SurvivalSteps {
  /** Turnbull's where some duration is known only between two bounds. */
  readonly method: 'kaplan-meier' | 'turnbull';
  /** The bounds of the durations, each list ascending. */
  readonly shortest: Float64Array;
  readonly longest: Float64Array;
}

/** A share of durations, or a duration, and the lowest and highest it can be whatever the durations are within their bounds. */
export interface Bounded {
  /** NaN where it is not known. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The curve of durations: Kaplan and Meier's where each is known or has no upper bound, else Turnbull's. */
export function survivalOf(durations: Durations): Survival {
  const isSplit = durations.low.some((low, i) => low < durations.high[i]! && durations.high[i]! < Infinity);
  const steps = isSplit ? turnbull(durations) : kaplanMeier(durations);
  return {
    ...steps,
    method: isSplit ? 'turnbull' : 'kaplan-meier',
    shortest: durations.low.toSorted(),
    longest: durations.high.toSorted(),
  };
}

/** The share that lasts longer than `days`. All durations at their lower bounds, and all at their upper ones, give the bounds: no curve leaves them. */
export function survivalAt({ times, survival, unknownFrom, shortest, longest }: Survival, days: number): Bounded {
  const passed = countUpTo(times, days);
  const n = shortest.length;
  return {
    value: n === 0 || days >= unknownFrom ? NaN : passed === 0 ? 1 : survival[passed - 1]!,
    low: (n - countUpTo(shortest, days)) / n,
    high: (n - countUpTo(longest, days)) / n,
  };
}

/**
 * The time by which half have ended. Where the curve stays at a half for a while it is the middle of that while, or of what is known of it.
 * A bound of Infinity is one that no evidence sets.
 */
export function medianOf({ times, survival, unknownFrom, shortest, longest }: Survival): Bounded {
  const half = times.findIndex((_, k) => survival[k]! <= 0.5 + rounding);
  const below = times.findIndex((_, k) => survival[k]! < 0.5 - rounding);
  const until = below === -1 ? unknownFrom : times[below]!;
  return { value: half === -1 ? NaN : (times[half]! + until) / 2, low: middleOf(shortest), high: middleOf(longest) };
}

/** Shares reached by products of counts; a tenth of what any number of institutions can tell apart. */
const rounding = 1e-9;

function middleOf(ascending: Float64Array): number {
  const n = ascending.length;
  return n === 0 ? NaN : n % 2 === 1 ? ascending[(n - 1) / 2]! : (ascending[n / 2 - 1]! + ascending[n / 2]!) / 2;
}

/** How many of them are at most `bound`. */
function countUpTo(ascending: Float64Array, bound: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! <= bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
