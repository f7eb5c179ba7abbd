import { textOf } from '../row-value.ts';
import type { Assembly } from './assembly.ts';

/** Undirected ties run from the id that comes first, so that each is written in one way only. */
export function orderEnds({ drafts }: Assembly): void {
  for (const { row } of drafts.get('ties') ?? []) {
    const from = textOf(row, 'from');
    const to = textOf(row, 'to');
    if (row['directed'] === true || from <= to) continue;
    row['from'] = to;
    row['to'] = from;
  }
}
