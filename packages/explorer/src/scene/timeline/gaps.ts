import { spanOf } from '../said.ts';
import type { Setting } from '../setting.ts';

/** Days without any dated evidence of the county, both included. */
export interface Gap {
  readonly from: string;
  readonly to: string;
}

/** Stretches between the first and the last day of the axis that no source speaks of. Plans are no evidence. */
export function gapsOf(setting: Setting, end: string): readonly Gap[] {
  const { facts, dayOf, isoOf } = setting.picture;
  const attested = [...facts.partnerships, ...facts.memberships, ...facts.events, ...facts.ties]
    .filter(({ row }) => row.status !== 'planned' && row.status !== 'cancelled')
    .flatMap((fact) => {
      const { first, last } = spanOf(fact, setting) ?? { first: '', last: '' };
      // A fact without a date of its own is no evidence of any day; of one of several days every one counts.
      return first === '' || last === '' ? [] : [[dayOf(first < last ? first : last), dayOf(first < last ? last : first)] as const];
    })
    .sort((a, b) => a[0] - b[0]);
  const gaps: Gap[] = [];
  let reached = attested[0]?.[1];
  if (reached === undefined) return [];
  for (const [first, last] of [...attested, [dayOf(end) + 1, dayOf(end) + 1] as const]) {
    if (first > reached + 1) gaps.push({ from: isoOf(reached + 1), to: isoOf(first - 1) });
    reached = Math.max(reached, last);
  }
  return gaps;
}
