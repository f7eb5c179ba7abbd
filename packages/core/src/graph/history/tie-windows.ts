import type { Dataset } from '../../model/dataset.ts';
import { dayOf } from '../../time/day.ts';
import { recordsOf } from '../making/records.ts';
import type { Window } from '../making/window.ts';
import type { Observed } from './attendance.ts';

/** Ties of a county by pair of institutions, and who is there to be tied, on the days of a period. */
export interface TieWindows {
  /** Day numbers of the period; half-open. */
  readonly start: number;
  readonly end: number;
  /** Institutions at home in the county or tied in it, each with the days on which it exists. */
  readonly present: ReadonlyMap<string, Window>;
  /** Pairs by their ids, the lower first, and a window for each row that ties them. */
  readonly pairs: ReadonlyMap<string, readonly Window[]>;
}

/** Rows of `ties` of a county (of all if left out), pair by pair; direction is left aside. O(rows). */
export function tieWindows(dataset: Dataset, { county, from, to, policy = 'evidence-only' }: Observed): TieWindows {
  const { ties, roster } = recordsOf(dataset, policy, county);
  const lives = new Map(recordsOf(dataset, policy, undefined).roster.map(({ id, window }) => [id, window]));
  const present = new Map(roster.map(({ id, window }) => [id, window]));
  const pairs = new Map<string, Window[]>();
  for (const { from: one, to: other, window } of ties) {
    if (one === other) continue;
    for (const id of [one, other]) {
      const life = lives.get(id);
      if (life !== undefined) present.set(id, life);
    }
    // No id holds a space.
    const key = one < other ? `${one} ${other}` : `${other} ${one}`;
    const rows = pairs.get(key);
    if (rows === undefined) pairs.set(key, [window]);
    else rows.push(window);
  }
  return { start: dayOf(from), end: dayOf(to) + 1, present, pairs };
}
