import type { TableName } from '../../model/tables.ts';
import { listOf } from '../row-value.ts';
import { leaveOut, report, type Assembly } from '../rows/assembly.ts';
import type { Draft } from '../rows/draft.ts';
import { references, type Reference } from '../rows/references.ts';

/** Leaves out rows that point at nothing, then those that pointed at them, until every reference holds. A table that was not given cannot be missed. */
export function withoutDangling(assembly: Assembly): void {
  for (;;) {
    const ids = new Map([...assembly.drafts].map(([table, drafts]) => [table, new Set(drafts.map(({ row }) => row.id))]));
    const out = new Set<Draft>();
    for (const [table, drafts] of assembly.drafts) {
      for (const reference of references.get(table) ?? []) {
        if (!reference.to.some((target) => assembly.present.has(target) || ids.get(target)?.size !== 0)) continue;
        for (const draft of drafts) if (dangles(assembly, draft, reference, ids)) out.add(draft);
      }
    }
    if (out.size === 0) return;
    leaveOut(assembly, out);
  }
}

function dangles(assembly: Assembly, draft: Draft, { column, to }: Reference, ids: ReadonlyMap<TableName, ReadonlySet<string>>): boolean {
  let dangling = false;
  for (const id of listOf(draft.row, column)) {
    if (to.some((target) => ids.get(target)?.has(id))) continue;
    const gone = to.find((target) => assembly.leftOut.get(target)?.has(id));
    report(assembly, gone === undefined ? 'E-REF-UNKNOWN' : 'E-REF-LEFT-OUT', draft, column, {
      value: id,
      fill: { table: gone ?? to.join(' / ') },
    });
    dangling = true;
  }
  return dangling;
}
