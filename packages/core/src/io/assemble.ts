import type { Dataset } from '../model/dataset.ts';
import { tableNames, type TableName } from '../model/tables.ts';
import { aboutTogether } from './about.ts';
import type { Findings } from './findings.ts';
import type { Layer } from './layer.ts';
import { namesToIds } from './rows/names-to-ids.ts';
import { mendTeryt } from './rows/mend-teryt.ts';
import { orderEnds } from './rows/order-ends.ts';
import { makeMissing } from './rows/make-missing.ts';
import { readRows } from './rows/read-rows.ts';
import type { Draft, Drafts } from './rows/draft.ts';
import { validate } from './validate/validate.ts';

/** Makes one data set of layers: a row replaces the row of its table with the same written id, from the base upwards. */
export function assemble(layers: readonly Layer[], base: Dataset | undefined, findings: Findings): Dataset | null {
  const drafts: Drafts = new Map(tableNames.map((table) => [table, base === undefined ? [] : draftsOf(base, table)]));
  const leftOut = new Map<TableName, Set<string>>(tableNames.map((table) => [table, new Set<string>()]));
  const present = new Set<TableName>(tableNames.filter((table) => base !== undefined && base[table].length > 0));
  for (const layer of layers) {
    for (const source of layer.tables) {
      if (source.records.length > 0) present.add(source.table);
      const below = drafts.get(source.table) ?? [];
      const read = readRows(source, { idFrom: lastNumber(source.table, below) }, findings);
      drafts.set(source.table, onTop(below, read.drafts));
      for (const id of read.leftOut) leftOut.get(source.table)?.add(id);
    }
  }
  const given = new Set([...present, ...layers.flatMap((layer) => layer.tables.map(({ table }) => table))]);
  if (!canConnect(given, findings)) return null;

  const about = aboutTogether([...(base === undefined ? [] : [base.about]), ...layers.map((layer) => layer.about)]);
  const assembly = { drafts, about, present, leftOut, findings };
  mendTeryt(assembly);
  namesToIds(assembly);
  makeMissing(assembly);
  orderEnds(assembly);
  return validate(assembly);
}

function draftsOf(base: Dataset, table: TableName): Draft[] {
  return base[table].map((row) => ({ table, origin: null, written: true, row: { ...row } }));
}

/** The highest n of ids `<table>:<n>` so far: rows read on top number on from there. */
function lastNumber(table: TableName, drafts: readonly Draft[]): number {
  let last = 0;
  for (const { row } of drafts) {
    const [, digits] = row.id.startsWith(`${table}:`) ? row.id.split(':') : [];
    if (digits !== undefined && /^\d{1,15}$/.test(digits)) last = Math.max(last, Number(digits));
  }
  return last;
}

function onTop(below: readonly Draft[], above: readonly Draft[]): Draft[] {
  const replacing = new Map(above.filter(({ written }) => written).map((draft) => [draft.row.id, draft]));
  const known = new Set(below.map(({ row }) => row.id));
  return [
    ...below.map((draft) => replacing.get(draft.row.id) ?? draft),
    ...above.filter((draft) => !(draft.written && known.has(draft.row.id))),
  ];
}

function canConnect(given: ReadonlySet<TableName>, findings: Findings): boolean {
  if (!given.has('institutions')) findings.add('E-INSTITUTIONS-MISSING', { table: 'institutions' });
  if (!given.has('memberships') && !given.has('ties') && !given.has('participations')) findings.add('E-TABLE-MISSING');
  if (given.has('participations') && !given.has('events')) findings.add('E-EVENTS-MISSING', { table: 'events' });
  return (
    given.has('institutions') && (given.has('memberships') || given.has('ties') || (given.has('participations') && given.has('events')))
  );
}
