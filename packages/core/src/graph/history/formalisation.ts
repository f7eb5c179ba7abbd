import type { Dataset } from '../../model/dataset.ts';
import { dayOf } from '../../time/day.ts';
import type { Incidence, Records } from '../making/record.ts';
import { recordsOf } from '../making/records.ts';
import { both, type Window } from '../making/window.ts';
import type { Observed } from './attendance.ts';
import type { Durations } from './durations.ts';
import { meetingsOf } from './meetings.ts';

/** Pairs that met before any agreement, and how many days later one agreement held both. */
export interface Formalisations extends Durations {
  readonly pairs: number;
  /** How many were in one agreement by the end of the period. */
  readonly formalised: number;
}

/**
 * Pairs of institutions of a county (of all if left out) whose first certain meeting at an event, in no support role, lies in the period,
 * unless an agreement certainly held both by then. In one agreement are parties of a partnership of kind `agreement` on one day, and the
 * ends of a tie of that kind. O(events · participants² + agreements · parties²).
 */
export function formalisationsIn(dataset: Dataset, { county, from, to, policy = 'evidence-only' }: Observed): Formalisations {
  const [start, end] = [dayOf(from), dayOf(to)];
  const records = recordsOf(dataset, policy, county);
  const agreed = agreements(records);
  const [low, high]: [number[], number[]] = [[], []];
  let formalised = 0;
  for (const [pair, met] of firstMeetings(dataset, records, policy, county)) {
    const { certain, possible } = agreed.get(pair) ?? never;
    if (met < start || met > end || certain <= met) continue;
    const isFormal = certain <= end;
    if (isFormal) formalised++;
    // Not in one agreement on the day they met, nor, unless they may have been, on the last of the period.
    low.push(Math.max(1, Math.min(possible, end + 1) - met));
    high.push(isFormal ? certain - met : Infinity);
  }
  return { pairs: low.length, formalised, low: Float64Array.from(low), high: Float64Array.from(high) };
}

/** First days on which one agreement may have held two institutions, and certainly did. */
interface Agreed {
  readonly possible: number;
  readonly certain: number;
}

const never: Agreed = { possible: Infinity, certain: Infinity };

/** By pair, the day by which the two had certainly met. */
function firstMeetings(
  dataset: Dataset,
  { affiliations, incidences }: Records,
  policy: string,
  county: string | undefined,
): ReadonlyMap<string, number> {
  const met = new Map<string, number>();
  const there = byAffiliation(
    incidences.filter(({ support, window: { certainFrom, possibleTo } }) => !support && certainFrom < possibleTo),
    new Set(affiliations.filter(({ family }) => family === 'events').map(({ id }) => id)),
  );
  for (const { id, day } of meetingsOf(dataset, policy, county)) {
    for (const [pair] of pairsOf(there.get(id) ?? [])) met.set(pair, Math.min(day, met.get(pair) ?? Infinity));
  }
  return met;
}

function agreements({ affiliations, incidences, ties }: Records): ReadonlyMap<string, Agreed> {
  const agreed = new Map<string, Agreed>();
  const add = (pair: string, window: Window) => {
    const { possible, certain } = agreed.get(pair) ?? never;
    agreed.set(pair, {
      possible: window.possibleFrom < window.possibleTo ? Math.min(possible, window.possibleFrom) : possible,
      certain: window.certainFrom < window.certainTo ? Math.min(certain, window.certainFrom) : certain,
    });
  };
  const ids = new Set(affiliations.filter(({ family, kind }) => family === 'partnerships' && kind === 'agreement').map(({ id }) => id));
  const parties = byAffiliation(
    incidences.filter(({ support }) => !support),
    ids,
  );
  for (const present of parties.values()) for (const [pair, window] of pairsOf(present)) add(pair, window);
  for (const { kind, from, to, window } of ties) if (kind === 'agreement') add(pairOf(from, to), window);
  return agreed;
}

function byAffiliation(incidences: readonly Incidence[], ids: ReadonlySet<string>): ReadonlyMap<string, readonly Incidence[]> {
  const byId = new Map<string, Incidence[]>();
  for (const incidence of incidences) {
    if (!ids.has(incidence.affiliation)) continue;
    const present = byId.get(incidence.affiliation);
    if (present === undefined) byId.set(incidence.affiliation, [incidence]);
    else present.push(incidence);
  }
  return byId;
}

/** Every two of these that are different institutions, with the days on which both are there. */
function pairsOf(present: readonly Incidence[]): (readonly [pair: string, window: Window])[] {
  return present.flatMap((one, k) =>
    present
      .slice(k + 1)
      .filter(({ institution }) => institution !== one.institution)
      .map((other) => [pairOf(one.institution, other.institution), both(one.window, other.window)] as const),
  );
}

/** No id holds a space. */
function pairOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
