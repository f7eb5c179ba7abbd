import type { Dataset } from '../../model/dataset.ts';
import { dayOf } from '../../time/day.ts';
import { recordsOf } from '../making/records.ts';
import type { Observed } from './attendance.ts';
import { type DaySpell, joinedSpells } from './joined-spells.ts';

/** Who certainly led a partnership, and when. */
export interface Lead {
  readonly partnership: string;
  readonly institution: string;
  /** Days within the period, ascending, neither touching nor overlapping; never empty. */
  readonly spells: readonly DaySpell[];
}

/** One entry for each partnership of a county (of all if left out) and each leader it certainly had on a day of the period. Programmes are no partnerships here. */
export function leadsIn(dataset: Dataset, { county, from, to, policy = 'evidence-only' }: Observed): Lead[] {
  const [start, end] = [dayOf(from), dayOf(to) + 1];
  const { affiliations, incidences } = recordsOf(dataset, policy, county);
  const spells = new Map<string, Map<string, DaySpell[]>>();
  for (const { id, family, kind } of affiliations) if (family === 'partnerships' && kind !== 'programme') spells.set(id, new Map());
  for (const { affiliation, institution, roles, window } of incidences) {
    const leaders = spells.get(affiliation);
    if (leaders === undefined || !roles.includes('leader')) continue;
    const own = leaders.get(institution) ?? [];
    leaders.set(institution, own);
    own.push([Math.max(window.certainFrom, start), Math.min(window.certainTo, end)]);
  }
  return [...spells].flatMap(([partnership, leaders]) =>
    [...leaders].flatMap(([institution, own]) => {
      const led = joinedSpells(own);
      return led.length === 0 ? [] : [{ partnership, institution, spells: led }];
    }),
  );
}

/** The most of these that go on at once. O(n log n). */
export function mostAtOnce(spells: readonly DaySpell[]): number {
  const starts = spells.map(([from]) => from).sort((a, b) => a - b);
  const ends = spells.map(([, to]) => to).sort((a, b) => a - b);
  let most = 0;
  for (let begun = 0, over = 0; begun < starts.length; begun++) {
    while (ends[over]! <= starts[begun]!) over++;
    most = Math.max(most, begun + 1 - over);
  }
  return most;
}

/** How often the lead of a partnership passed to somebody who had not led it on the last day before on which it was led. */
export function takeovers(leads: readonly Lead[]): number {
  const days = new Set(leads.flatMap(({ spells }) => spells.map(([from]) => from)));
  const first = Math.min(...days);
  return [...days].filter((day) => day > first && isTakenOver(leads, day)).length;
}

/** Whether somebody begins to lead on this day who did not lead when the partnership was last led before. */
function isTakenOver(leads: readonly Lead[], day: number): boolean {
  const lastLed = Math.max(...leads.flatMap(({ spells }) => spells.filter(([from]) => from < day).map(([, to]) => Math.min(to, day) - 1)));
  return leads.some(({ spells }) => spells.some(([from]) => from === day) && !spells.some(([from, to]) => from <= lastLed && lastLed < to));
}
