import type { Dataset } from '../../model/dataset.ts';
import { addMonths, dayOf } from '../../time/day.ts';
import { isOn, type Window } from '../making/window.ts';
import type { Observed } from './attendance.ts';
import { recordedSpells, type Lasting } from './recorded-spells.ts';

/** What became of what was so on the last day of its project. */
export interface Retained {
  /** Rows belong to a project that is known to have ended in the period. */
  readonly hasProjectEnd: boolean;
  /** Memberships or ties certainly so on the last day of their project. */
  readonly active: number;
  /** Those certainly so again months later, and those possibly so. */
  readonly kept: number;
  readonly possiblyKept: number;
  /** Those of which the evidence alone tells whether they were so months later. */
  readonly known: number;
}

/**
 * Memberships or ties of a county (of all if left out) on the last day of the project they belong to, if it lies in the period, and so many
 * months later. Of a project whose end is uncertain it is the last day it may have had. Two that belong together by several rows count once
 * for each project. O(rows).
 */
export function retained(
  dataset: Dataset,
  { county, from, to, policy = 'evidence-only' }: Observed,
  of: Lasting,
  months: number,
): Retained {
  const [first, last] = [dayOf(from), dayOf(to)];
  const [told, evident] = [policy, 'evidence-only'].map((one) => recordedSpells(dataset, of, one, county));
  const windowsOf = [told!, evident!].map((rows) => {
    const windows = new Map<string, Window[]>();
    for (const { ends, window } of rows) windows.set(ends.join(' '), [...(windows.get(ends.join(' ')) ?? []), window]);
    return windows;
  });
  const seen = new Set<string>();
  let [hasProjectEnd, active, kept, possiblyKept, known] = [false, 0, 0, 0, 0];
  for (const { ends, window, programme } of told!) {
    const end = programme === null ? Infinity : programme.endMax - 1;
    if (end < first || end > last) continue;
    hasProjectEnd = true;
    // No id holds a space.
    const key = ends.join(' ');
    if (!isOn(window, end, 'certain') || seen.has(`${key} ${end}`)) continue;
    seen.add(`${key} ${end}`);
    active++;
    const later = addMonths(end, months);
    const on = (source: 0 | 1, facts: 'certain' | 'possible') => windowsOf[source]!.get(key)!.some((one) => isOn(one, later, facts));
    if (on(0, 'certain')) kept++;
    if (on(0, 'possible')) possiblyKept++;
    if (on(1, 'certain') || !on(1, 'possible')) known++;
  }
  return { hasProjectEnd, active, kept, possiblyKept, known };
}
