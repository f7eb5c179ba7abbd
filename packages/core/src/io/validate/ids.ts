import type { Text } from '../../model/text.ts';
import { tableNames } from '../../model/tables.ts';
import { named } from '../named.ts';
import { report, takeOut, type Assembly } from '../rows/assembly.ts';
import type { Draft } from '../rows/draft.ts';
import { oneSpace } from '../rows/one-space.ts';

/** Leaves out rows whose id is taken by an earlier one. */
export function withoutDuplicateIds(assembly: Assembly): void {
  const out = new Set<Draft>();
  const alone = tableNames.filter((table) => !oneSpace.includes(table)).map((table) => [table]);
  for (const space of [oneSpace, ...alone]) {
    const lists = space.map((table) => assembly.drafts.get(table) ?? []);
    // Ids made from row numbers differ from each other.
    if (space !== oneSpace && !lists[0]!.some(({ written }) => written)) continue;
    const drafts = lists.flat();
    const holders = new Map<string, Draft>();
    const taken = new Map<string, Draft[]>();
    for (const draft of drafts) {
      const { id } = draft.row;
      const first = holders.get(id);
      if (first === undefined) holders.set(id, draft);
      else {
        const known = taken.get(id);
        if (known === undefined) taken.set(id, [first, draft]);
        else known.push(draft);
      }
    }
    for (const [id, [first, second, ...more]] of taken) {
      const rows = rowsText([first!, second!, ...more]);
      report(assembly, 'E-ID-DUPLICATE', second!, idColumn(second!), { value: id, fill: { rows } });
      for (const draft of [second!, ...more]) {
        out.add(draft);
        if (draft.table !== first!.table) assembly.leftOut.get(draft.table)?.add(id);
      }
    }
    if (space === oneSpace) sayTwins(assembly, holders);
  }
  // In its own table the id still stands for the first of each, so nothing dangles there.
  takeOut(assembly, out);
}

function sayTwins(assembly: Assembly, holders: ReadonlyMap<string, Draft>): void {
  const byLowerCase = new Map<string, Draft>();
  for (const [id, draft] of holders) {
    const twin = byLowerCase.get(id.toLowerCase());
    if (twin === undefined) byLowerCase.set(id.toLowerCase(), draft);
    else report(assembly, 'W-ID-CASE', draft, idColumn(draft), { value: id, fill: { other: twin.row.id } });
  }
}

function idColumn({ table, written }: Draft): string {
  return !written && table === 'institutions' ? 'name' : 'id';
}

function rowsText(drafts: readonly Draft[]): Text {
  const sameTable = drafts.every(({ table }) => table === drafts[0]!.table);
  const label = ({ table, origin, row }: Draft) => {
    const number = origin === null ? row.id : String(origin.record.row);
    return sameTable ? number : `${number} (${table})`;
  };
  return named(drafts.map(label));
}
