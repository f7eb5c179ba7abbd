import { coreRoles } from '../../model/codes.ts';
import { counties } from '../../model/county.ts';
import type { Dataset } from '../../model/dataset.ts';
import { isCounted } from '../../model/standing.ts';
import { lookup } from '../../model/lookup.ts';
import type { NetworkMode } from '../../model/network.ts';
import type { Reading } from '../../model/reading.ts';
import type { Row } from '../../model/tables.ts';
import { isOn, windowOf } from '../../graph/making/window.ts';
import { possibleWorlds } from '../../inference/possible-worlds.ts';
import type { MetricRequest } from '../../metrics/request.ts';
import { dayOf } from '../../time/day.ts';
import type { SpellTable } from '../../time/spell.ts';
import { spells } from '../../time/spells.ts';

/** A county on a day under a policy, and what the clauses about it read. */
export interface Setting {
  readonly dataset: Dataset;
  /** Left out: all counties together. */
  readonly county: string | undefined;
  readonly date: string;
  readonly policy: string;
  readonly seed: number;
}

/** The county's name as the data have it; of all counties, the title of the data set. */
export function nameOf({ dataset, county }: Pick<Setting, 'dataset' | 'county'>): string {
  if (county === undefined) return dataset.about.title;
  const name = counties(dataset).find(({ code }) => code === county)?.name ?? county;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Readings with the intervals that uncertain facts allow. */
export function bounded(setting: Setting, metric: MetricRequest, mode: NetworkMode): readonly Reading[] {
  const { dataset, county, date, policy, seed } = setting;
  return possibleWorlds(dataset, { county, date, policy, mode, facet: 'area', metrics: [metric], seed, replicates: 200 });
}

/** A row that is so on the day, for certain or possibly. */
export interface InForce<R> {
  readonly row: R;
  readonly certain: boolean;
}

/** Rows of a table in use that may be so on the day. */
export function inForce<T extends SpellTable>({ dataset, county, date, policy }: Setting, table: T): InForce<Row<T>>[] {
  const day = dayOf(date);
  const rows = rowsOf(dataset, table);
  return spells(dataset, { county, policy }).flatMap((spell) => {
    if (spell.table !== table) return [];
    const window = windowOf(spell);
    return isOn(window, day, 'possible') ? [{ row: rows[spell.at]!, certain: isOn(window, day, 'certain') }] : [];
  });
}

function rowsOf<T extends SpellTable>(tables: { readonly [N in T]: readonly Row<N>[] }, table: T): readonly Row<T>[] {
  return tables[table];
}

/** Core members, among them parties of agreements, of what is no programme. */
export function membersOn(setting: Setting): InForce<Row<'memberships'>>[] {
  const { institutions, partnerships } = lookup(setting.dataset);
  return inForce(setting, 'memberships').filter(
    ({ row }) =>
      coreRoles.has(row.role) && isCounted(institutions.get(row.institution)) && partnerships.get(row.partnership)?.kind !== 'programme',
  );
}

/** Sources of rows, each once, in code-unit order. */
export function sourcesOf(rows: readonly { readonly source: readonly string[] }[]): string[] {
  return [...new Set(rows.flatMap(({ source }) => source))].sort();
}
