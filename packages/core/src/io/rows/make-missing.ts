import { codes } from '../../model/codes.ts';
import type { Columns } from '../../model/column.ts';
import type { Facet } from '../../model/network.ts';
import { tables, type TableName } from '../../model/tables.ts';
import { listOf, textOf } from '../row-value.ts';
import { oneSpace } from './one-space.ts';
import { report, type Assembly } from './assembly.ts';
import { emptyCell } from './cell.ts';
import type { Draft } from './draft.ts';
import { facetColumns } from './facet-columns.ts';
import { references } from './references.ts';
import { slugOf } from './slug.ts';
import { isId } from './text-cells.ts';

/** Makes the rows of tables that were not given from what points at them: partnerships (of kind team), and facet codes outside the model's lists. */
export function makeMissing(assembly: Assembly): void {
  if (!assembly.present.has('partnerships')) makePartnerships(assembly);
  if (!assembly.present.has('sectors')) makeFacetCodes(assembly);
}

function makePartnerships({ drafts, present }: Assembly): void {
  const made = new Map<string, { name: string; sources: Set<string> }>();
  for (const [table, list] of drafts) {
    for (const { column, to, list: isList } of references.get(table) ?? []) {
      if (to.length > 1 || to[0] !== 'partnerships') continue;
      for (const { row } of list) {
        for (const name of listOf(row, column)) {
          const id = isId(name) ? name : slugOf(name);
          if (id === '') continue;
          if (!isList) row[column] = id;
          const known = made.get(id) ?? { name, sources: new Set<string>() };
          for (const source of listOf(row, 'source')) known.sources.add(source);
          made.set(id, known);
        }
      }
    }
  }
  if (made.size === 0) return;
  // What has the id of something else is not made; whoever calls it a partnership is told that there is none.
  const taken = new Set(oneSpace.flatMap((table) => (drafts.get(table) ?? []).map(({ row }) => row.id)));
  present.add('partnerships');
  drafts.set(
    'partnerships',
    // A team is on record where those are who name it, so their sources are its sources.
    [...made]
      .filter(([id]) => !taken.has(id))
      .map(([id, { name, sources }]) => madeRow('partnerships', { id, kind: 'team', name, source: [...sources].sort() })),
  );
}

function makeFacetCodes(assembly: Assembly): void {
  const made = new Map<Facet, Set<string>>();
  for (const { table, column, facet } of facetColumns) {
    for (const draft of assembly.drafts.get(table) ?? []) {
      for (const code of listOf(draft.row, column)) {
        if (Object.hasOwn(codes[facet], code) || made.get(facet)?.has(code)) continue;
        report(assembly, 'N-CODE-MADE', draft, column, { value: code, fill: { facet: codes.facet[facet] } });
        made.set(facet, (made.get(facet) ?? new Set<string>()).add(code));
      }
    }
  }
  if (made.size === 0) return;
  const known = (Object.keys(codes.facet) as Facet[]).flatMap((facet) =>
    Object.entries(codes[facet]).map(([code, { pl, en }]) => madeRow('sectors', { facet, code, labelPl: pl, labelEn: en })),
  );
  const own = [...made].flatMap(([facet, list]) => [...list].sort().map((code) => madeRow('sectors', { facet, code, labelPl: code })));
  assembly.drafts.set(
    'sectors',
    [...known, ...own].map((draft, i) => ({ ...draft, row: { ...draft.row, id: `sectors:${i + 1}` } })),
  );
}

function madeRow(table: TableName, cells: Readonly<Record<string, string | readonly string[]>>): Draft {
  const columns: Columns = tables[table];
  const row: Draft['row'] = { id: '', extra: new Map<string, string>() };
  for (const [name, column] of Object.entries(columns)) row[name] = cells[name] ?? emptyCell(column);
  return { table, origin: null, written: false, row: { ...row, id: textOf(cells, 'id') } };
}
