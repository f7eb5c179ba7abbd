import type { Row } from '@splot/core';
import { bodiesOf, plannedBody, rosterBody } from './bodies.ts';
import { bondOf, isPresent, tieBonds } from './bonds.ts';
import type { Bond, Drawn } from './drawn.ts';
import { byId, grouped } from './grouped.ts';
import { meetingDrawn, partnershipDrawn } from './hubs.ts';
import type { CountyFacts, Fact } from './picture.ts';
import { isShown } from './standing.ts';

/** What decides, besides the facts, what is drawn. */
export interface DrawnOptions {
  readonly institutions: ReadonlyMap<string, Row<'institutions'>>;
  /** Meetings are drawn. */
  readonly meetings: boolean;
}

/**
 * What a county looks like on a day: institutions, partnerships and meetings as hubs, and what ties them. A partnership of two is a line, a meeting of
 * two an arc; programmes draw nothing; bodies without a name stay with their hub.
 */
export function drawnOf(facts: CountyFacts, { institutions, meetings }: DrawnOptions): Drawn {
  const isNamed = (id: string) => institutions.get(id)?.kind !== 'collective';
  const members = grouped(facts.memberships.filter(isShown), ({ row }) => row.partnership);
  const present = grouped(
    facts.participations.filter((fact) => isShown(fact) && isPresent(fact.row)),
    ({ row }) => row.event,
  );
  const partnerships = facts.partnerships.filter((fact) => isShown(fact) && fact.row.kind !== 'programme');
  const held = meetings ? facts.events.filter((fact) => isShown(fact) || (present.get(fact.row.id) ?? []).length > 0) : [];
  const joined = partnerships.map((fact) => partnershipDrawn(fact, members.get(fact.row.id) ?? [], institutions));
  const met = held.map((fact) => meetingDrawn(fact, present.get(fact.row.id) ?? [], institutions));
  const isBlank = facts.roster.length === 0 && [...joined, ...met].every((part) => part.hub === null && part.facts.length === 0);
  // A county of which only a meeting is known shows that meeting, even if no source says who came.
  const parts = isBlank ? held.map((fact) => meetingDrawn(fact, [], institutions, 0)) : [...joined, ...met];
  const hubs = parts.flatMap(({ hub }) => (hub === null ? [] : [hub])).sort(byId);
  const bonds = merged([...parts.flatMap((part) => part.bonds), ...tieBonds(facts.ties.filter(isShown))]);
  const drawnFacts: readonly Fact[] = [...parts.flatMap((part) => part.facts), ...facts.ties.filter(isShown)];
  const known = bodiesOf(drawnFacts, isNamed, institutions);
  const others = [...facts.planned.map(plannedBody), ...facts.roster.map(rosterBody)].filter(
    ({ id }) => !known.some((body) => body.id === id),
  );
  return { bodies: [...known, ...others].sort(byId), hubs, bonds };
}

/** Two that share several agreements, or met several times, are tied once, by all of it. */
function merged(bonds: readonly Bond[]): readonly Bond[] {
  return [...grouped(bonds, ({ id }) => id).values()]
    .map((same) => {
      const [first] = same;
      return same.length === 1
        ? first!
        : bondOf(
            first!.from,
            first!.to,
            first!.kind,
            same.flatMap(({ facts }) => facts),
          );
    })
    .sort(byId);
}
