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
  readonly facet: Facet;
}

/** Counts the bodies of a day. What is possible or planned never counts as certain. */
export function tallyOf({ bodies }: Drawn, facet: Facet): Tally {
  const kindOf = (body: Body): Exclude<keyof Tally, 'facet'> => {
    if (body.part === 'planned') return 'planned';
    if (body.part === 'support') return 'support';
    const certain = body.facts.filter((fact) => isCertain(fact) && !isSupport(fact));
    if (certain.some(({ table }) => table !== 'participations')) return 'members';
    return certain.length > 0 ? 'attendees' : 'possible';
  };
  const such = (kind: Exclude<keyof Tally, 'facet'>) => bodies.filter((body) => kindOf(body) === kind);
  return {
    members: such('members'),
    attendees: such('attendees'),
    possible: such('possible'),
    support: such('support'),
    planned: such('planned'),
    facet,
  };
}

/** In force on the day, and stated by a source. */
export function isCertain({ standing }: Fact): boolean {
  return standing.state === 'in' && !standing.inferred;
}

/** Why bodies are only possible: no later records, inferred, or the day or state itself is uncertain. */
export function reasonOf(possible: readonly Body[]): 'silent' | 'inferred' | 'uncertain' {
  const facts = possible.map(({ facts: own }) => strongest(own.filter((fact) => !isSupport(fact))));
  if (facts.every((own) => own.every(({ standing }) => standing.silent))) return 'silent';
  return facts.every((own) => own.every(({ standing }) => standing.state === 'in')) ? 'inferred' : 'uncertain';
}

/** Number of groups among bodies, and of bodies whose group is unknown. */
export function groupsAmong(bodies: readonly Body[], facet: Facet): { readonly groups: number; readonly unknown: number } {
  const codes = bodies.map(({ row }) => row[facet] || 'UNK');
  return { groups: new Set(codes.filter((code) => code !== 'UNK')).size, unknown: codes.filter((code) => code === 'UNK').length };
}
