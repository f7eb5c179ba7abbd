import type { Dataset } from '../../model/dataset.ts';
import { tableNames } from '../../model/tables.ts';
import { leaveOut, type Assembly } from '../rows/assembly.ts';
import { Check } from './check.ts';
import { withoutDuplicateIds } from './ids.ts';
import { withoutDangling } from './references.ts';
import { rules } from './rules.ts';

/**
 * The data set without the rows that break a rule. A row left out can break others, so the rules run until nothing is wrong any more; what is returned
 * would pass as it is.
 */
export function validate(assembly: Assembly): Dataset {
  withoutDuplicateIds(assembly);
  for (;;) {
    withoutDangling(assembly);
    const dataset = datasetOf(assembly);
    const check = new Check(assembly, dataset);
    for (const { find } of rules) find(check);
    if (check.out.size === 0) {
      check.release();
      return dataset;
    }
    leaveOut(assembly, check.out);
  }
}

function datasetOf({ drafts, about }: Assembly): Dataset {
  const rows = Object.fromEntries(tableNames.map((table) => [table, (drafts.get(table) ?? []).map(({ row }) => row)]));
  const held = (table: 'ties' | 'memberships' | 'participations') => (drafts.get(table) ?? []).length > 0;
  const mode = held('ties') && !held('memberships') && !held('participations') ? 'direct' : 'two-mode';
  // Checked door: the drafts were made column by column from the tables' own types.
  return { ...rows, about, mode } as unknown as Dataset;
}
