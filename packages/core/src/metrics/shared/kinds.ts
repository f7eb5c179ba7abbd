import { tieHistories } from '../../graph/history/tie-history.ts';
import { lookup } from '../../model/lookup.ts';
import type { Dataset } from '../../model/dataset.ts';
import { isCounted } from '../../model/standing.ts';
import { windowOf, isOn } from '../../graph/making/window.ts';
import { dayOf } from '../../time/day.ts';
import { spells } from '../../time/spells.ts';
import type { Observation, Period, PeriodCondition } from '../metric.ts';

/** Two institutions that rows of `ties` certainly tie on the last day of a period. */
export interface TiedPair {
  readonly subject: readonly [string, string];
  readonly names: ReadonlySet<string>;
  /** How many different kinds of tie; ties without a kind are one kind. */
  readonly kinds: number;
}

/** Every tied pair, in code-unit order. */
export function kindsOn(dataset: Dataset, { county, to, policy = 'evidence-only' }: Period): TiedPair[] {
  const day = dayOf(to);
  return tieHistories(dataset, policy, county).flatMap(({ subject, rows }) => {
    const names = new Set(rows.filter(({ from, to: until }) => from <= day && day < until).map(({ kind }) => kind));
    return names.size === 0 ? [] : [{ subject, names, kinds: names.size }];
  });
}

/** The share of tied pairs for which `counts` holds. */
export function shareOfTies(dataset: Dataset, period: Period, counts: (pair: TiedPair) => boolean): Observation[] {
  const pairs = kindsOn(dataset, period);
  return [{ subject: null, value: pairs.filter(counts).length / pairs.length, of: pairs.length }];
}

/** Institutions that certainly lead a partnership of the county on the last day of the period. */
export function leadersOn(dataset: Dataset, { county, to, policy }: Period): ReadonlySet<string> {
  const { institutions } = lookup(dataset);
  const leaders = new Set<string>();
  for (const spell of spells(dataset, { county, policy })) {
    if (spell.table !== 'memberships') continue;
    const { institution, role } = dataset.memberships[spell.at]!;
    if (role === 'leader' && isCounted(institutions.get(institution)) && isOn(windowOf(spell), dayOf(to), 'certain'))
      leaders.add(institution);
  }
  return leaders;
}

/** No row of `ties` is certainly in force on the last day of the period. */
export const noTiesOnRecord: PeriodCondition = {
  code: 'no-ties',
  why: { pl: 'brak zapisanych powiązań', en: 'no recorded ties' },
  when: ({ of }) => of === 0,
};
