import type { Language } from '@splot/core';
import type { SceneCell, SceneRow, SceneTable } from '../../scene/scene.ts';
import { byName } from '../../text/collate.ts';
import { fold } from '../../text/fold.ts';

/** By which column a table is sorted, and which way. */
export interface Sorting {
  readonly column: string;
  readonly falling: boolean;
}

/** How the reader arranged a table. `filter` matches any cell, whatever its case and diacritics; without `sorting` rows keep their order. */
export interface Arrangement {
  readonly sorting: Sorting | null;
  readonly filter: string;
  readonly lang: Language;
}

/** The rows to show. Missing values come last whichever way the table is sorted; equal values keep their order. */
export function arrangedRows(
  { columns, rows }: Pick<SceneTable, 'columns' | 'rows'>,
  { sorting, filter, lang }: Arrangement,
): readonly SceneRow[] {
  const wanted = fold(filter);
  const found = wanted === '' ? rows : rows.filter(({ cells }) => cells.some(({ text }) => fold(text).includes(wanted)));
  const at = columns.findIndex(({ id }) => id === sorting?.column);
  if (sorting === null || at < 0) return found;
  const compareText = byName(lang);
  const direction = sorting.falling ? -1 : 1;
  const compare = (a: SceneCell | undefined, b: SceneCell | undefined): number => {
    const missing = Number(isMissing(a)) - Number(isMissing(b));
    if (missing !== 0 || a === undefined || b === undefined || isMissing(a)) return missing;
    const order = typeof a.sort === 'number' && typeof b.sort === 'number' ? a.sort - b.sort : compareText(String(a.sort), String(b.sort));
    return direction * order;
  };
  return found.toSorted((a, b) => compare(a.cells[at], b.cells[at]));
}

function isMissing(cell: SceneCell | undefined): boolean {
  return cell === undefined || cell.sort === '' || Number.isNaN(cell.sort);
}
