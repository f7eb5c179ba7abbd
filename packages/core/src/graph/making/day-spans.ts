import type { Facts, Window } from './window.ts';

/** Some of the days asked about, by their places in ascending order: from `first` on, before `end`. */
export interface DaySpan {
  readonly first: number;
  readonly end: number;
}

/** On which of the days something is so; null if on none. `days` ascend, each once. O(log days). */
export function spanOf(days: Int32Array, window: Window, facts: Facts): DaySpan | null {
  const first = placeOf(days, facts === 'certain' ? window.certainFrom : window.possibleFrom);
  const end = placeOf(days, facts === 'certain' ? window.certainTo : window.possibleTo);
  return first < end ? { first, end } : null;
}

/** The first place that holds `day` or a later one. */
function placeOf(days: Int32Array, day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
