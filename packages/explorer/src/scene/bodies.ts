import type { Row } from '@splot/core';
import { isSupport } from './bonds.ts';
import type { Body } from './drawn.ts';
import { byId, grouped } from './grouped.ts';
import type { CountyFacts, Fact } from './picture.ts';
import { confidenceOf, presenceOf, strongest } from './standing.ts';

/** The institutions that facts speak of, each with its part in the picture. */
export function bodiesOf(
  facts: readonly Fact[],
  isNamed: (id: string) => boolean,
  institutions: ReadonlyMap<string, Row<'institutions'>>,
): readonly Body[] {
  const entries = facts.flatMap((fact) => institutionsOf(fact).map((id) => ({ id, fact })));
  const byInstitution = grouped(
    entries.filter(({ id }) => isNamed(id)),
    ({ id }) => id,
  );
  return [...byInstitution]
    .flatMap(([id, own]) => {
      const row = institutions.get(id);
      return row === undefined || row.kind === 'planned'
        ? []
        : [
            bodyOf(
              row,
              own.map(({ fact }) => fact),
            ),
          ];
    })
    .sort(byId);
}

/** A body that is there whether or not anything ties it. */
export function rosterBody({ row, presence }: CountyFacts['roster'][number]): Body {
  return { id: row.id, row, presence, confidence: 'documented', part: 'member', lead: 'no', facts: [] };
}

/** A body that is only announced: tied to nothing. */
export function plannedBody(row: Row<'institutions'>): Body {
  return { id: row.id, row, presence: 'maybe', confidence: 'planned', part: 'planned', lead: 'no', facts: [] };
}

function bodyOf(row: Row<'institutions'>, facts: readonly Fact[]): Body {
  const telling = strongest(facts);
  return {
    id: row.id,
    row,
    presence: presenceOf(telling),
    confidence: confidenceOf(telling),
    part: partOf(telling),
    lead: leadOf(facts),
    facts,
  };
}

function partOf(telling: readonly Fact[]): Body['part'] {
  if (telling.every(({ standing }) => standing.state === 'planned')) return 'planned';
  const core = telling.filter((fact) => !isSupport(fact));
  if (core.some(({ table }) => table !== 'participations')) return 'member';
  return core.length > 0 ? 'attendee' : 'support';
}

function leadOf(facts: readonly Fact[]): Body['lead'] {
  const leading = strongest(facts.filter((fact) => fact.table === 'memberships' && fact.row.role === 'leader'));
  const state = leading[0]?.standing.state;
  if (state === undefined) return 'no';
  return state === 'in' ? 'yes' : state === 'maybe' ? 'maybe' : 'planned';
}

function institutionsOf(fact: Fact): readonly string[] {
  switch (fact.table) {
    case 'memberships':
    case 'participations':
      return [fact.row.institution];
    case 'ties':
      return [fact.row.from, fact.row.to];
    default:
      return [];
  }
}
