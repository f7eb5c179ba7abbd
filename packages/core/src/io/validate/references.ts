import type { TableName } from '../../model/tables.ts';
import { listOf } from '../row-value.ts';
import { leaveOut, report, type Assembly } from '../rows/assembly.ts';
import type { Draft } from '../rows/draft.ts';
import { references, type Reference } from '../rows/references.ts';

const targets: readonly TableName[] = [...new Set([...references.values()].flatMap((list) => list.flatMap(({ to }) => to)))];

/** Leaves out rows that point at nothing, and with them the rows that point at those. A table that was not given cannot be missed. */
export function withoutDangling(assembly: Assembly): void {
  const ids = new Map(targets.map((table) => [table, new Set((assembly.drafts.get(table) ?? []).map(({ row }) => row.id))]));
  const out = new Set<Draft>();
  for (const [table, drafts] of assembly.drafts) {
    for (const reference of references.get(table) ?? []) {
      if (!reference.to.some((target) => assembly.present.has(target) || ids.get(target)?.size !== 0)) continue;
      for (const draft of drafts) if (dangles(assembly, draft, reference, ids)) out.add(draft);
    }
  }
  if (out.size === 0) return;
  const referrers = referrersOf(assembly);
  // The set grows while it is walked.
  for (const gone of out) {
    for (const { draft, column } of referrers.get(gone.table)?.get(gone.row.id) ?? []) {
      if (out.has(draft)) continue;
      report(assembly, 'E-REF-LEFT-OUT', draft, column, { value: gone.row.id, fill: { table: gone.table } });
      out.add(draft);
    }
  }
  leaveOut(assembly, out);
}

function dangles(assembly: Assembly, draft: Draft, { column, to }: Reference, ids: ReadonlyMap<TableName, ReadonlySet<string>>): boolean {
  let dangling = false;
  for (const id of listOf(draft.row, column)) {
    if (to.some((target) => ids.get(target)?.has(id))) continue;
    const gone = to.find((target) => assembly.leftOut.get(target)?.has(id));
    const code = gone === undefined ? 'E-REF-UNKNOWN' : 'E-REF-LEFT-OUT';
    report(assembly, code, draft, column, { value: id, fill: { table: gone ?? to.join(' / ') } });
    dangling = true;
  }
  return dangling;
}

type Referrers = ReadonlyMap<TableName, ReadonlyMap<string, readonly { readonly draft: Draft; readonly column: string }[]>>;

function referrersOf({ drafts }: Assembly): Referrers {
  const byTarget = new Map(targets.map((table) => [table, new Map<string, { draft: Draft; column: string }[]>()]));
  for (const [table, list] of drafts) {
    for (const { column, to } of references.get(table) ?? []) {
      for (const draft of list) {
        for (const id of listOf(draft.row, column)) {
          for (const target of to) {
            const known = byTarget.get(target)?.get(id);
            if (known === undefined) byTarget.get(target)?.set(id, [{ draft, column }]);
            else known.push({ draft, column });
          }
        }
      }
    }
  }
  return byTarget;
}
