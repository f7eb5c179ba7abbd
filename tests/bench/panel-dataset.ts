import { tables, type Row, type TableName } from '../../packages/core/src/model/tables.ts';
import type { Column } from '../../packages/core/src/model/column.ts';
import type { Dataset } from '../../packages/core/src/model/dataset.ts';
import { addMonths, dayFrom, isoOf } from '../../packages/core/src/time/day.ts';
import { type Panel, sectors } from './generate.ts';

const start = dayFrom(2010, 1, 1);

/** First day of a quarter. */
export const quarterDay = (quarter: number): string => isoOf(addMonths(start, 3 * quarter));

/** A panel as a data set of institutions and ties, as a reader would have made it: counties `p0` …, institutions `p0i0` … */
export function panelDataset({ counties }: Panel): Dataset {
  const institution = blankRow('institutions');
  const tie = blankRow('ties');
  const institutions: Row<'institutions'>[] = [];
  const ties: Row<'ties'>[] = [];
  counties.forEach((county, c) => {
    county.institutions.forEach(({ sector, ...life }, i) =>
      institutions.push({ ...institution, id: `p${c}i${i}`, place: `p${c}`, sector: sectors[sector]!, time: timeOf(life) }),
    );
    for (const { u, v, strength, ...life } of county.ties) {
      ties.push({ ...tie, id: `ties:${ties.length + 1}`, from: `p${c}i${u}`, to: `p${c}i${v}`, strength, time: timeOf(life) });
    }
  });
  const empty = Object.fromEntries(Object.keys(tables).map((table) => [table, []])) as unknown as Omit<Dataset, 'about' | 'mode'>;
  const about = { version: 1, title: '', horizon: '', attendanceIsMembership: false, minCell: 5, licence: '' };
  return { ...empty, institutions, ties, about, mode: 'direct' };
}

/** Half-open quarters as a period of days, both of which belong to it. */
function timeOf({ start: first, end }: { readonly start: number; readonly end: number }): string {
  return `${quarterDay(first)}/${isoOf(addMonths(start, 3 * end) - 1)}`;
}

/** A row in which every cell is empty. */
function blankRow<T extends TableName>(table: T): Row<T> {
  const columns: Readonly<Record<string, Column>> = tables[table];
  const cells = Object.entries(columns).map(([name, { type, default: preset = '' }]) => [name, emptyCell(type, preset)]);
  return { ...Object.fromEntries(cells), extra: new Map() } as Row<T>;
}

function emptyCell(type: Column['type'], preset: string): string | number | boolean | readonly string[] {
  if (type === 'ids' || type === 'codes') return [];
  if (type === 'int' || type === 'number') return NaN;
  return type === 'bool' ? false : preset;
}
