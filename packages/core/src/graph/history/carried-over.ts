import type { Dataset } from '../../model/dataset.ts';
import { lookup } from '../../model/lookup.ts';
import { dayOf } from '../../time/day.ts';
import { recordsOf } from '../making/records.ts';
import type { Observed } from './attendance.ts';

/** How far those of an earlier partnership or event are found in a later one. */
export interface CarriedOver {
  /** Institutions that certainly belonged to the earlier one. */
  readonly earlier: number;
  /** Those of them that certainly belong to the later one too. */
  readonly both: number;
  /** Those that may; all where the later one's list is not known to be whole. */
  readonly possiblyBoth: number;
}

/**
 * Who of a partnership or event, in core roles at any time of the period, belongs to another one as well. Null where one of the two is not
 * in the data. O(rows).
 */
export function carriedOver(
  dataset: Dataset,
  { from, to, policy = 'evidence-only' }: Observed,
  earlier: string,
  later: string,
): CarriedOver | null {
  const { partnerships, events } = lookup(dataset);
  const listOf = (id: string) => partnerships.get(id) ?? events.get(id);
  const list = listOf(later);
  if (list === undefined || listOf(earlier) === undefined) return null;
  const { incidences } = recordsOf(dataset, policy, undefined);
  const [start, end] = [dayOf(from), dayOf(to) + 1];
  const belonging = (id: string, facts: 'certain' | 'possible'): ReadonlySet<string> => {
    const own = incidences.filter(({ affiliation, support, window }) => {
      const [first, over] = facts === 'certain' ? [window.certainFrom, window.certainTo] : [window.possibleFrom, window.possibleTo];
      return affiliation === id && !support && first < over && first < end && over > start;
    });
    return new Set(own.map(({ institution }) => institution));
  };
  const before = [...belonging(earlier, 'certain')];
  const [certain, possible] = [belonging(later, 'certain'), belonging(later, 'possible')];
  return {
    earlier: before.length,
    both: before.filter((id) => certain.has(id)).length,
    possiblyBoth: list.complete === 'yes' ? before.filter((id) => possible.has(id)).length : before.length,
  };
}
