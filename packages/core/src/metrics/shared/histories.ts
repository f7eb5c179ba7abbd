import type { Dataset } from '../../model/dataset.ts';
import { tieHistories, within } from '../../graph/history/tie-history.ts';
import { dayOf } from '../../time/day.ts';
import type { Observation, Period, PeriodCondition } from '../metric.ts';

type Spells = readonly (readonly [from: number, to: number])[];

/**
 * One observation for each pair that may have been tied by the last day of the period: days from the first certain day of a tie to the last
 * of the period. NaN, and `of` 0, where that first day is not known or still to come.
 */
export function agesOf(dataset: Dataset, { county, to, policy = 'evidence-only' }: Period): Observation[] {
  const last = dayOf(to);
  return tieHistories(dataset, policy, county).map((history) => {
    const [first] = within(history, -Infinity, last + 1);
    const isKnown = first !== undefined && first[0] > -Infinity;
    return { subject: history.subject, value: isKnown ? last - first[0] : NaN, of: isKnown ? 1 : 0 };
  });
}

/** No first day of a tie is certain. */
export const unknownStart: PeriodCondition = {
  code: 'nothing-observed',
  why: {
    pl: 'nie wiadomo na pewno, od kiedy te instytucje są powiązane',
    en: 'it is not certain since when these institutions have been tied',
  },
  when: ({ of }) => of === 0,
};

/** One observation for each pair that may ever be tied, from the certain spells of its tie within the period; NaN where there is none. */
export function ofPeriod(dataset: Dataset, period: Period, value: (spells: Spells) => number): Observation[] {
  const { county, from, to, policy = 'evidence-only' } = period;
  return tieHistories(dataset, policy, county).map((history) => {
    const spells = within(history, dayOf(from), dayOf(to) + 1);
    return { subject: history.subject, value: spells.length === 0 ? NaN : value(spells), of: spells.length };
  });
}

/** No day on which the two were certainly tied. */
export const neverTied: PeriodCondition = {
  code: 'nothing-observed',
  why: { pl: 'na żaden dzień nie ma pewnego powiązania tych instytucji', en: 'these institutions were not certainly tied on any day' },
  when: ({ of }) => of === 0,
};
