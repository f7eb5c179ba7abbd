import type { Dataset } from '../../model/dataset.ts';
import { dayOf } from '../../time/day.ts';
import type { Affiliation } from '../making/record.ts';
import { recordsOf } from '../making/records.ts';
import type { Observed } from './attendance.ts';

/** An event that was certainly held. */
export interface Meeting {
  readonly id: string;
  /** By this day it had certainly begun. */
  readonly day: number;
  /** Whether that day is known to be its first. */
  readonly known: boolean;
}

/** Events of a county (of all if left out) certainly held, in the order of their rows. A cycle of meetings is the meetings it is made of, none itself. */
export function meetingsOf(dataset: Dataset, policy: string, county: string | undefined): Meeting[] {
  return recordsOf(dataset, policy, county).affiliations.flatMap((affiliation) => (isMeeting(affiliation) ? [meeting(affiliation)] : []));
}

/** Days between one event and the next, of events whose first day is known and lies in the period; two on one day are 0 apart. */
export function gapsBetweenMeetings(dataset: Dataset, { county, from, to, policy = 'evidence-only' }: Observed): number[] {
  const [start, end] = [dayOf(from), dayOf(to)];
  const days = meetingsOf(dataset, policy, county)
    .filter(({ day, known }) => known && start <= day && day <= end)
    .map(({ day }) => day)
    .sort((a, b) => a - b);
  return days.slice(1).map((day, k) => day - days[k]!);
}

function isMeeting({ family, kind, window: { certainFrom } }: Affiliation): boolean {
  return family === 'events' && kind !== 'cycle' && Number.isFinite(certainFrom);
}

function meeting({ id, window: { certainFrom, possibleFrom } }: Affiliation): Meeting {
  return { id, day: certainFrom, known: possibleFrom === certainFrom };
}
