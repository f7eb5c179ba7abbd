import { coreRoles, type Row } from '@splot/core';
import type { Bond } from './drawn.ts';
import { grouped } from './grouped.ts';
import type { CountyFacts, Fact, Told } from './picture.ts';
import type { SceneLink } from './scene.ts';
import { confidenceOf, presenceOf, strongest } from './standing.ts';

/** A membership in a supporting role, or a participation whose roles all are. */
export function isSupport(fact: Told): boolean {
  if (fact.table === 'memberships') return !coreRoles.has(fact.row.role);
  if (fact.table === 'participations') return fact.row.role.length > 0 && fact.row.role.every((role) => !coreRoles.has(role));
  return false;
}

/** Being asked to come is not being there. */
export function isPresent({ capacity }: Row<'participations'>): boolean {
  return capacity.some((one) => one !== 'invited');
}

/** One bond of all facts of a kind between two nodes. */
export function bondOf(from: string, to: string, kind: SceneLink['kind'], facts: readonly Fact[]): Bond {
  const telling = strongest(facts);
  return {
    id: `${kind}:${from}~${to}`,
    from,
    to,
    kind,
    presence: presenceOf(telling),
    confidence: confidenceOf(telling),
    support: facts.every(isSupport),
    facts,
  };
}

/** Parties, members or participants tied to each other directly, because there are only two of them. */
export function pairBond(ends: readonly string[], kind: SceneLink['kind'], facts: readonly Fact[]): readonly Bond[] {
  const [from, to] = [...ends].sort();
  return from === undefined || to === undefined ? [] : [bondOf(from, to, kind, facts)];
}

/** Rows of `ties`, one bond for each pair. */
export function tieBonds(ties: CountyFacts['ties']): readonly Bond[] {
  const pairs = grouped(ties, ({ row }) => [row.from, row.to].sort().join(' '));
  return [...pairs.values()].flatMap((facts) => pairBond([facts[0]!.row.from, facts[0]!.row.to], 'tie', facts));
}
