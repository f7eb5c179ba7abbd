import type { Dataset } from '../../model/dataset.ts';
import { tableNames } from '../../model/tables.ts';
import type { Assembly } from '../rows/assembly.ts';

/** The data set without the rows that break a rule. */
export function validate({ drafts, about }: Assembly): Dataset {
  const rows = Object.fromEntries(tableNames.map((table) => [table, (drafts.get(table) ?? []).map(({ row }) => row)]));
  const held = (table: 'ties' | 'memberships' | 'participations') => (drafts.get(table) ?? []).length > 0;
  const mode = held('ties') && !held('memberships') && !held('participations') ? 'direct' : 'two-mode';
  // The drafts were made column by column from the tables' own types.
  return { ...rows, about, mode } as unknown as Dataset;
}
