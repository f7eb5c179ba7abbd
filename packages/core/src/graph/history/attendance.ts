import { coreRoles } from '../../model/codes.ts';
import type { Dataset } from '../../model/dataset.ts';
import { lookup } from '../../model/lookup.ts';
import { isCounted } from '../../model/standing.ts';
import { dayOf } from '../../time/day.ts';
import { spells } from '../../time/spells.ts';
import { windowOf } from '../making/window.ts';

/** A county between two ISO days, both of which belong to it. */
export interface Observed {
  readonly county?: string | undefined;
  readonly from: string;
  readonly to: string;
  readonly policy?: string | undefined;
}

/** For each member of a partnership in the period, the events it certainly belonged to its partnership at. */
export function eventsOfMembers(dataset: Dataset, period: Observed): Map<string, Set<string>> {
  const { from, to, county, policy } = period;
  const [start, end] = [dayOf(from), dayOf(to) + 1];
  const held = heldEvents(dataset, period, start, end);
  const events = new Map<string, Set<string>>();
  for (const spell of spells(dataset, { county, policy })) {
    if (spell.table !== 'memberships') continue;
    const { institution, partnership, role } = dataset.memberships[spell.at]!;
    if (!coreRoles.has(role) || !isCounted(lookup(dataset).institutions.get(institution))) continue;
    const { certainFrom, certainTo, possibleFrom, possibleTo } = windowOf(spell);
    if (possibleTo <= start || possibleFrom >= end) continue;
    const own = events.get(institution) ?? new Set();
    events.set(institution, own);
    for (const event of held.get(partnership) ?? []) if (certainFrom <= event.from && event.to <= certainTo) own.add(event.id);
  }
  return events;
}

interface HeldEvent {
  readonly id: string;
  readonly from: number;
  /** The day after its last. */
  readonly to: number;
}

/** By partnership, the events with a complete list that were certainly held, and certainly in the period. */
function heldEvents(dataset: Dataset, { policy }: Observed, start: number, end: number): Map<string, HeldEvent[]> {
  const byPartnership = new Map<string, HeldEvent[]>();
  for (const spell of spells(dataset, { policy })) {
    if (spell.table !== 'events') continue;
    const { id, complete, partnerships } = dataset.events[spell.at]!;
    const { certainFrom, possibleFrom: from, possibleTo: to } = windowOf(spell);
    const isCertain = certainFrom < Infinity;
    if (complete !== 'yes' || !isCertain || from < start || to > end) continue;
    for (const partnership of partnerships) {
      const events = byPartnership.get(partnership) ?? [];
      byPartnership.set(partnership, events);
      events.push({ id, from, to });
    }
  }
  return byPartnership;
}

/** By event and institution, whether a row says that it was there: stated, or only inferred. An invitation alone says nothing. */
export function presence(dataset: Dataset): Map<string, Map<string, 'attended' | 'unsure'>> {
  const byEvent = new Map<string, Map<string, 'attended' | 'unsure'>>();
  for (const { event, institution, capacity, certainty, altOf } of dataset.participations) {
    if (altOf !== '' || capacity.every((code) => code === 'invited')) continue;
    const there = byEvent.get(event) ?? new Map<string, 'attended' | 'unsure'>();
    byEvent.set(event, there);
    if (there.get(institution) !== 'attended') there.set(institution, certainty === 'stated' ? 'attended' : 'unsure');
  }
  return byEvent;
}
