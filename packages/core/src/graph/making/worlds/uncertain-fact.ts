import type { Dataset } from '../../../model/dataset.ts';
import type { SpellTable } from '../../../time/spell.ts';

/** Something on record of which it is not known whether it was so: the unit of doubt, however many institutions and ties rest on it. */
export interface UncertainFact {
  readonly table: SpellTable | 'institutions';
  /** Id of its row. */
  readonly id: string;
}

/** What a fact says, as a text that orders facts the same way in whatever order their rows stand in a file. */
export function contentOf(dataset: Dataset, table: UncertainFact['table'], at: number): string {
  const row = dataset[table][at]!;
  return [table, ...speaksOf[table](dataset, at), row.certainty, row.id].join('\n');
}

const speaksOf: { readonly [T in UncertainFact['table']]: (dataset: Dataset, at: number) => readonly unknown[] } = {
  institutions: ({ institutions }, at) => [institutions[at]!.id],
  partnerships: ({ partnerships }, at) => [partnerships[at]!.id],
  events: ({ events }, at) => [events[at]!.id],
  memberships: ({ memberships }, at) => {
    const { partnership, institution, role, status, time, seen } = memberships[at]!;
    return [partnership, institution, role, status, time, seen];
  },
  participations: ({ participations }, at) => {
    const { event, institution, role, capacity } = participations[at]!;
    return [event, institution, role, capacity];
  },
  ties: ({ ties }, at) => {
    const { from, to, kind, directed, strength, status, time, seen } = ties[at]!;
    return [from, to, kind, directed, strength, status, time, seen];
  },
  offers: ({ offers }, at) => {
    const { service, institution, status, time, seen } = offers[at]!;
    return [service, institution, status, time, seen];
  },
};
