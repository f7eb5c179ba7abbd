import type { Dataset } from '../../../model/dataset.ts';
import { oncePerName } from '../../../model/memo.ts';
import type { Incidence, RecordedTie } from '../record.ts';
import { recordsOf } from '../records.ts';
import type { Window } from '../window.ts';
import { ownWindow } from './own-window.ts';
import type { UncertainFact } from './uncertain-fact.ts';

/** A row that a record rests on, and when that row is so by itself. */
export interface Ground {
  readonly table: UncertainFact['table'];
  /** Position of the row in its table. */
  readonly at: number;
  readonly window: Window;
}

/** Institutions, partnerships and events that count under a policy, by id. Services need no ground: they are always there. Made once each. */
export const containers = oncePerName((dataset, policy): ReadonlyMap<string, Ground> => {
  const { roster, affiliations } = recordsOf(dataset, policy, undefined);
  const windows = new Map([...roster, ...affiliations].map(({ id, window }) => [id, window]));
  const found = new Map<string, Ground>();
  for (const table of ['institutions', 'partnerships', 'events'] as const) {
    dataset[table].forEach(({ id }, at) => {
      const window = windows.get(id);
      if (window !== undefined) found.set(id, { table, at, window });
    });
  }
  return found;
});

/** The row of an incidence, its institution and its affiliation. */
export function groundsOfIncidence(
  dataset: Dataset,
  policy: string,
  { table, at, institution, affiliation }: Incidence,
): readonly Ground[] {
  return [{ table, at, window: ownWindow(dataset, policy, table, at) }, ...held(dataset, policy, [institution, affiliation])];
}

/** The row of a tie and the institutions at its ends. */
export function groundsOfTie(dataset: Dataset, policy: string, { at, from, to }: RecordedTie): readonly Ground[] {
  return [{ table: 'ties', at, window: ownWindow(dataset, policy, 'ties', at) }, ...held(dataset, policy, [from, to])];
}

function held(dataset: Dataset, policy: string, ids: readonly string[]): Ground[] {
  const known = containers(dataset, policy);
  return ids.flatMap((id) => known.get(id) ?? []);
}
