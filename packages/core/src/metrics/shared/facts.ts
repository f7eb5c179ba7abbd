import { windowOf } from '../../graph/making/window.ts';
import type { Dataset } from '../../model/dataset.ts';
import { dayOf } from '../../time/day.ts';
import type { Spell } from '../../time/spell.ts';
import { spells } from '../../time/spells.ts';
import type { Period, PeriodCondition } from '../metric.ts';

/** A row in use that may have been so on some day of a period, and where it was found. */
export interface Fact {
  readonly spell: Spell;
  readonly sources: readonly string[];
}

/** Facts of a county and period; what was planned or called off is none. */
export function factsOf(dataset: Dataset, { county, from, to, policy }: Period): Fact[] {
  const [start, end] = [dayOf(from), dayOf(to) + 1];
  return spells(dataset, { county, policy }).flatMap((spell) => {
    const { possibleFrom, possibleTo } = windowOf(spell);
    if (possibleFrom >= end || possibleTo <= start || possibleFrom >= possibleTo) return [];
    return [{ spell, sources: dataset[spell.table][spell.at]!.source }];
  });
}

/** Days on which a spell is known to have begun and ended. */
export function knownDays({ dated, end, bounds: { startMin, startMax, endMin, endMax } }: Spell): number[] {
  if (!dated) return [];
  const days = startMin === startMax && startMin > -Infinity ? [startMin] : [];
  if (end === 'known' && endMin === endMax) days.push(endMin - 1);
  return days;
}

/** Nothing is on record of the period. */
export const noFacts: PeriodCondition = {
  code: 'nothing-observed',
  why: { pl: 'brak zapisanych faktów z tego okresu', en: 'no fact of the period is on record' },
  when: ({ of }) => of === 0,
};
