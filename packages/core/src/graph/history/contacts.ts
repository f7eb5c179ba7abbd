import type { Dataset } from '../../model/dataset.ts';
import { dayOf } from '../../time/day.ts';
import type { Incidence, Records } from '../making/record.ts';
import { recordsOf } from '../making/records.ts';
import { both, type Window } from '../making/window.ts';
import type { Observed } from './attendance.ts';

/** What institutions pass things on through. */
export type Channel = 'ties' | 'events';

/** When something could pass from one institution to another: one entry a spell, in order of its first day. */
export interface Contacts {
  /** Institutions that may have had a contact in the period, and in a data set of ties alone all that may have existed, in code-unit order. */
  readonly ids: readonly string[];
  /** Index into `ids` of who passes on, and of who receives. A contact without direction is two entries. */
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  /** Half-open days, counted from the first of the period. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/**
 * Certain contacts of a county (of all if left out) in a period: rows of `ties`, from one end to the other where they have a direction; or
 * events, between all who were there in no support role. O(contacts · log contacts).
 */
export function contactsOf(dataset: Dataset, { county, from, to, policy = 'evidence-only' }: Observed, channel: Channel): Contacts {
  const period = { from: dayOf(from), to: dayOf(to) + 1 };
  const records = recordsOf(dataset, policy, county);
  const touches = ({ possibleFrom, possibleTo }: Window) => Math.max(possibleFrom, period.from) < Math.min(possibleTo, period.to);
  const concerned = new Set<string>();
  if (dataset.mode === 'direct') for (const { id, window } of records.roster) if (touches(window)) concerned.add(id);
  const spells: Spell[] = [];
  for (const contact of channel === 'ties' ? tieContacts(records) : eventContacts(records)) {
    if (contact.source === contact.target || !touches(contact.window)) continue;
    concerned.add(contact.source).add(contact.target);
    const first = Math.max(contact.window.certainFrom, period.from) - period.from;
    const end = Math.min(contact.window.certainTo, period.to) - period.from;
    if (first < end) spells.push({ ...contact, first, end });
  }
  return columns([...concerned].sort(), spells);
}

interface Contact {
  readonly source: string;
  readonly target: string;
  readonly window: Window;
  readonly isMutual: boolean;
}

type Spell = Contact & { readonly first: number; readonly end: number };

function tieContacts({ ties }: Records): Contact[] {
  return ties.map(({ from, to, directed, window }) => ({ source: from, target: to, window, isMutual: !directed }));
}

/** Two are in contact on the days on which both are at the event. */
function eventContacts({ affiliations, incidences }: Records): Contact[] {
  const there = new Map<string, Incidence[]>();
  for (const { id, family } of affiliations) if (family === 'events') there.set(id, []);
  for (const incidence of incidences) if (!incidence.support) there.get(incidence.affiliation)?.push(incidence);
  return [...there.values()].flatMap((present) =>
    present.flatMap((one, k) =>
      present.slice(k + 1).map((other) => ({
        source: one.institution,
        target: other.institution,
        window: both(one.window, other.window),
        isMutual: true,
      })),
    ),
  );
}

function columns(ids: readonly string[], spells: readonly Spell[]): Contacts {
  const indexOf = new Map(ids.map((id, i) => [id, i]));
  const inOrder = spells.toSorted((a, b) => a.first - b.first);
  const entries = inOrder.reduce((count, { isMutual }) => count + (isMutual ? 2 : 1), 0);
  const contacts = {
    ids,
    sources: new Int32Array(entries),
    targets: new Int32Array(entries),
    from: new Int32Array(entries),
    to: new Int32Array(entries),
  };
  let written = 0;
  const write = (source: string, target: string, { first, end }: Spell) => {
    contacts.sources[written] = indexOf.get(source)!;
    contacts.targets[written] = indexOf.get(target)!;
    contacts.from[written] = first;
    contacts.to[written++] = end;
  };
  for (const spell of inOrder) {
    write(spell.source, spell.target, spell);
    if (spell.isMutual) write(spell.target, spell.source, spell);
  }
  return contacts;
}
