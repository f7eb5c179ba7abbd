import { lookup } from '../../model/lookup.ts';
import { textOf } from '../row-value.ts';
import type { Check, Rule } from './check.ts';

/** What an actual fact of a table rests on, by column; empty for a fact that is itself planned. */
const rests: { readonly table: 'memberships' | 'participations' | 'ties' | 'offers'; readonly on: readonly string[] }[] = [
  { table: 'memberships', on: ['partnership', 'institution'] },
  { table: 'participations', on: ['event', 'institution'] },
  { table: 'ties', on: ['from', 'to', 'partnership', 'event'] },
  { table: 'offers', on: ['institution', 'service', 'partnership'] },
];

const plannedUsed: Rule = {
  codes: ['E-PLANNED-USED'],
  find(check) {
    const planned = plannedIds(check);
    if (planned.size === 0) return;
    for (const { table, on } of rests) {
      for (const row of check.dataset[table]) {
        if (!isActual(row)) continue;
        for (const column of on) {
          const id = textOf(row, column);
          if (planned.has(id)) check.say('E-PLANNED-USED', table, row, column, { value: id });
        }
      }
    }
  },
};

function isActual(row: { readonly status?: string; readonly capacity?: readonly string[] | number }): boolean {
  if (Array.isArray(row.capacity)) return row.capacity.some((capacity) => capacity !== 'invited');
  return row.status === 'actual' || row.status === 'active';
}

/** Ids of partnerships and events that are planned or cancelled and of institutions that are planned. */
function plannedIds({ dataset }: Check): ReadonlySet<string> {
  const { institutions, partnerships, events } = lookup(dataset);
  const isOff = ({ status }: { readonly status: string }) => status === 'planned' || status === 'cancelled';
  return new Set([
    ...[...institutions.values()].filter(({ kind }) => kind === 'planned').map(({ id }) => id),
    ...[...partnerships.values(), ...events.values()].filter(isOff).map(({ id }) => id),
  ]);
}

/** Rules about what was only planned. */
export const plannedRules: readonly Rule[] = [plannedUsed];
