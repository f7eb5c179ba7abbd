import type { Dataset } from '../model/dataset.ts';
import { lookup } from '../model/lookup.ts';
import type { Row } from '../model/tables.ts';
import { datingOf } from './dating.ts';
import type { ProgrammeEnd } from './persistence.ts';
import type { SpellTable } from './spell.ts';

/** When the programme a row belongs to ends, the latest of several; null if it has none, or none whose end is known. A programme is its own programme. */
export function programmeEnd<T extends SpellTable>(dataset: Dataset, table: T, row: Row<T>): ProgrammeEnd {
  const { partnerships } = lookup(dataset);
  let [endMin, endMax] = [-Infinity, -Infinity];
  for (const id of contexts[table](dataset, row)) {
    const partnership = partnerships.get(id);
    const programme = partnership?.kind === 'programme' ? partnership : partnerships.get(partnership?.programme ?? '');
    const dating = programme === undefined ? null : datingOf(dataset, programme);
    if (dating === null || dating.end !== 'known') continue;
    endMin = Math.max(endMin, dating.bounds.endMin);
    endMax = Math.max(endMax, dating.bounds.endMax);
  }
  return endMax === -Infinity ? null : { endMin, endMax };
}

/** Partnerships a row belongs to. */
const contexts: { readonly [T in SpellTable]: (dataset: Dataset, row: Row<T>) => readonly string[] } = {
  partnerships: (_, { id }) => [id],
  memberships: (_, { partnership }) => [partnership],
  events: (_, { partnerships }) => partnerships,
  participations: (dataset, { event }) => ofEvent(dataset, event),
  ties: (dataset, { partnership, event }) => (partnership === '' ? ofEvent(dataset, event) : [partnership]),
  offers: (_, { partnership }) => [partnership],
};

function ofEvent(dataset: Dataset, event: string): readonly string[] {
  return lookup(dataset).events.get(event)?.partnerships ?? [];
}
