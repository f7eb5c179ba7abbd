import type { Facet } from '@splot/core';
import { isSupport } from './bonds.ts';
import type { Body, Drawn } from './drawn.ts';
import type { Fact } from './picture.ts';
import { strongest } from './standing.ts';

/** Who counts as what on a day; the lists do not overlap, and traces are in none. */
export interface Tally {
  /** Certainly members: in force, and stated by a source. */
  readonly members: readonly Body[];
  /** Certainly present at a meeting, and not certainly members. */
  readonly attendees: readonly Body[];
  /** Possibly one of these. */
  readonly possible: readonly Body[];
  readonly support: readonly Body[];
  readonly planned: readonly Body[];
}

/** Counts the bodies of a day. What is possible or planned never counts as certain. */
export function tallyOf({ bodies }: Drawn): Tally {
  const kindOf = (body: Body): keyof Tally => {
    if (body.facts.length === 0) return body.part === 'planned' ? 'planned' : body.presence === 'in' ? 'members' : 'possible';
    const actual = body.facts.filter(({ standing }) => standing.state !== 'planned');
    if (actual.length === 0) return 'planned';
    const core = actual.filter((fact) => !isSupport(fact));
    if (core.length === 0) return 'support';
    const certain = core.filter(isCertain);
    if (certain.some(({ table }) => table !== 'participations')) return 'members';
    return certain.length > 0 ? 'attendees' : 'possible';
  };
  const such = (kind: keyof Tally) => bodies.filter((body) => kindOf(body) === kind);
  return {
    members: such('members'),
    attendees: such('attendees'),
    possible: such('possible'),
    support: such('support'),
    planned: such('planned'),
  };
}

/** In force on the day, and stated by a source. */
function isCertain({ standing }: Fact): boolean {
  return standing.state === 'in' && !standing.inferred;
}

/** The facts that make a body count, or possibly count: its memberships, else its attendance. */
export function tellingOf({ facts }: Body): readonly Fact[] {
  const core = facts.filter((fact) => !isSupport(fact));
  const memberships = core.filter(({ table }) => table !== 'participations');
  return strongest(memberships.length > 0 ? memberships : core);
}

/** Why a body is only possible: no later records, inferred, or the day or state itself is uncertain. */
export function reasonOf(possible: Body): 'silent' | 'inferred' | 'uncertain' {
  const facts = tellingOf(possible);
  if (facts.length > 0 && facts.every(({ standing }) => standing.silent)) return 'silent';
  return facts.every(({ standing }) => standing.state === 'in') ? 'inferred' : 'uncertain';
}

/** Number of groups among bodies, and of bodies whose group is unknown. */
export function groupsAmong(bodies: readonly Body[], facet: Facet): { readonly groups: number; readonly unknown: number } {
  const codes = bodies.map(({ row }) => row[facet] || 'UNK');
  return { groups: new Set(codes.filter((code) => code !== 'UNK')).size, unknown: codes.filter((code) => code === 'UNK').length };
}
