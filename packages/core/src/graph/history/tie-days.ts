import type { Dataset } from '../../model/dataset.ts';
import type { Window } from '../making/window.ts';
import type { Observed } from './attendance.ts';
import { tieWindows } from './tie-windows.ts';

/** Days that pairs were tied, and days on which they could have been. */
export interface TieDays {
  readonly tied: number;
  /** Days on which both of a pair were there, over all pairs. */
  readonly together: number;
  /** Days of the period, over all pairs of institutions ever there in it. */
  readonly possible: number;
}

/** What is certain counts. O(rows · log rows). */
export function tieDays(dataset: Dataset, period: Observed): TieDays {
  const { start, end, present, pairs } = tieWindows(dataset, period);
  const clipped = ({ certainFrom, certainTo }: Window): readonly [number, number] => [
    Math.max(start, certainFrom),
    Math.min(end, certainTo),
  ];
  let tied = 0;
  for (const rows of pairs.values()) {
    let until = start;
    for (const [from, to] of rows.map(clipped).sort(([a], [b]) => a - b)) {
      if (to <= until || from >= to) continue;
      tied += to - Math.max(from, until);
      until = to;
    }
  }
  const lives = [...present.values()].map(clipped).filter(([from, to]) => from < to);
  return { tied, together: daysTogether(lives), possible: ((lives.length * (lives.length - 1)) / 2) * (end - start) };
}

/** Over all pairs of spans, the days both hold: a sweep over their ends. */
function daysTogether(lives: readonly (readonly [number, number])[]): number {
  const turns = lives.flatMap(([from, to]) => [[from, 1] as const, [to, -1] as const]).sort(([a], [b]) => a - b);
  let [here, since, days] = [0, 0, 0];
  for (const [day, change] of turns) {
    days += ((here * (here - 1)) / 2) * (day - since);
    here += change;
    since = day;
  }
  return days;
}
