import type { About } from '../../model/dataset.ts';
import type { ProblemCode, Finding } from '../../model/problem-codes.ts';
import type { TableName } from '../../model/tables.ts';
import type { Findings } from '../findings.ts';
import { placeOf } from '../source-table.ts';
import type { Draft, Drafts } from './draft.ts';

/** A data set while it is put together. */
export interface Assembly {
  readonly drafts: Drafts;
  readonly about: About;
  /** Tables that were given with at least one record, or made from what points at them. */
  readonly present: Set<TableName>;
  /** Ids of rows left out, per table. */
  readonly leftOut: ReadonlyMap<TableName, Set<string>>;
  readonly findings: Findings;
}

/** Says what is wrong with a row, where it stands in its file. */
export function report(
  { findings }: Pick<Assembly, 'findings'>,
  code: ProblemCode,
  { table, origin }: Draft,
  column: string,
  finding: Pick<Finding, 'value' | 'fill'> = {},
): void {
  findings.add(code, () => ({
    table,
    column,
    ...finding,
    ...(origin === null ? {} : { row: origin.record.row, place: placeOf(origin.source, origin.record, column) }),
  }));
}

/** Takes rows out of the data set and remembers that their ids are gone. */
export function leaveOut(assembly: Assembly, out: ReadonlySet<Draft>): void {
  for (const draft of out) assembly.leftOut.get(draft.table)?.add(draft.row.id);
  takeOut(assembly, out);
}

/** Takes rows out of the data set. */
export function takeOut({ drafts }: Assembly, out: ReadonlySet<Draft>): void {
  if (out.size === 0) return;
  for (const [table, list] of drafts)
    drafts.set(
      table,
      list.filter((draft) => !out.has(draft)),
    );
}
