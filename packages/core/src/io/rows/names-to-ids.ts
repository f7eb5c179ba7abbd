import type { TableName } from '../../model/tables.ts';
import { named as listed } from '../named.ts';
import { textOf } from '../row-value.ts';
import { placeOfColumn } from '../source-table.ts';
import { leaveOut, report, type Assembly } from './assembly.ts';
import { comparable } from './comparable.ts';
import type { Draft } from './draft.ts';
import { references } from './references.ts';

const named: readonly TableName[] = ['institutions', 'partnerships', 'places'];

/** References that give a name where the model wants an id get the id, if exactly one row is called so; what was read as what is said once per column. */
export function namesToIds(assembly: Assembly): void {
  const { drafts } = assembly;
  const ids = new Map(named.map((table) => [table, new Set((drafts.get(table) ?? []).map(({ row }) => row.id))]));
  const byName = new Map(named.map((table) => [table, rowsByName(drafts.get(table) ?? [])]));
  const ambiguous = new Set<Draft>();
  for (const [table, list] of drafts) {
    for (const { column, to, list: isList } of references.get(table) ?? []) {
      const targets = to.filter((target) => named.includes(target));
      if (isList || targets.length === 0) continue;
      const read: { draft: Draft; name: string; id: string }[] = [];
      for (const draft of list) {
        const name = textOf(draft.row, column);
        if (name === '' || targets.some((target) => ids.get(target)?.has(name))) continue;
        const called = targets.flatMap((target) => byName.get(target)?.get(comparable(name))?.slice(0, 50) ?? []);
        if (called.length === 1) read.push({ draft, name, id: called[0]!.row.id });
        else if (called.length > 1) {
          ambiguous.add(draft);
          sayAmbiguous(assembly, draft, column, name, called);
        }
      }
      for (const { draft, id } of read) draft.row[column] = id;
      sayOnce(assembly, column, read);
    }
  }
  leaveOut(assembly, ambiguous);
}

function sayAmbiguous(assembly: Assembly, draft: Draft, column: string, value: string, called: readonly Draft[]): void {
  const codes = called.map(({ row }) => (textOf(row, 'teryt') === '' ? row.id : `${row.id} (${textOf(row, 'teryt')})`));
  const code = called.every(({ table }) => table === 'places') ? 'E-PLACE-AMBIGUOUS' : 'E-REF-AMBIGUOUS';
  report(assembly, code, draft, column, { value, fill: { codes: listed(codes) } });
}

function sayOnce({ findings }: Assembly, column: string, read: readonly { draft: Draft; name: string; id: string }[]): void {
  const [first] = read;
  if (first === undefined) return;
  const { table, origin } = first.draft;
  findings.add('N-REF-NAME', {
    table,
    column,
    value: first.name,
    fill: { id: first.id, count: read.length },
    ...(origin === null ? {} : { place: placeOfColumn(origin.source, column) }),
  });
}

function rowsByName(drafts: readonly Draft[]): ReadonlyMap<string, readonly Draft[]> {
  const byName = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const name = comparable(textOf(draft.row, 'name'));
    if (name === '') continue;
    const known = byName.get(name);
    if (known === undefined) byName.set(name, [draft]);
    else known.push(draft);
  }
  return byName;
}
