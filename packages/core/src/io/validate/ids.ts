import type { TableName } from '../../model/tables.ts';
import { tableNames } from '../../model/tables.ts';
import { report, takeOut, type Assembly } from '../rows/assembly.ts';
import type { Draft } from '../rows/draft.ts';

/** Tables whose ids must differ from each other too: nodes of two kinds and names point into all of them. */
const oneSpace: readonly TableName[] = ['places', 'institutions', 'partnerships', 'events', 'services'];

/** Leaves out rows whose id is taken by an earlier one. */
export function withoutDuplicateIds(assembly: Assembly): void {
  const spaces: (readonly TableName[])[] = [oneSpace, ...tableNames.filter((table) => !oneSpace.includes(table)).map((table) => [table])];
  const out = new Set<Draft>();
  for (const space of spaces) {
    const holders = new Map<string, Draft[]>();
    for (const draft of space.flatMap((table) => assembly.drafts.get(table) ?? [])) {
      const known = holders.get(draft.row.id);
      if (known === undefined) holders.set(draft.row.id, [draft]);
      else known.push(draft);
    }
    for (const [id, drafts] of holders) {
      const [, second, ...more] = drafts;
      if (second === undefined) continue;
      const rows = rowsText(drafts);
      report(assembly, 'E-ID-DUPLICATE', second, idColumn(second), { value: id, fill: { rows: { pl: rows, en: rows } } });
      for (const draft of [second, ...more]) out.add(draft);
    }
    if (space === oneSpace) sayTwins(assembly, holders);
  }
  // Their ids still stand for the first of each, so nothing dangles.
  takeOut(assembly, out);
}

function sayTwins(assembly: Assembly, holders: ReadonlyMap<string, readonly Draft[]>): void {
  const byLowerCase = new Map<string, Draft>();
  for (const [id, [draft]] of holders) {
    const twin = byLowerCase.get(id.toLowerCase());
    if (twin === undefined) byLowerCase.set(id.toLowerCase(), draft!);
    else report(assembly, 'W-ID-CASE', draft!, idColumn(draft!), { value: id, fill: { other: twin.row.id } });
  }
}

function idColumn({ table, written }: Draft): string {
  return !written && table === 'institutions' ? 'name' : 'id';
}

function rowsText(drafts: readonly Draft[]): string {
  const sameTable = drafts.every(({ table }) => table === drafts[0]!.table);
  const label = ({ table, origin, row }: Draft) => {
    const number = origin === null ? row.id : String(origin.record.row);
    return sameTable ? number : `${number} (${table})`;
  };
  return drafts.map(label).join(', ');
}
