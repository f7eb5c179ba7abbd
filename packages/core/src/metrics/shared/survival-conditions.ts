import { lifetimes, type Lifetimes } from '../../graph/history/lifetimes.ts';
import { survivalOf, type Bounded, type Survival } from '../../graph/history/survival.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Parameters } from '../../model/reading.ts';
import type { Observation, Period, PeriodCondition } from '../metric.ts';

/** The observation that a survival curve gives, with the reason why it means less than it seems. */
export function survivalObservation(
  dataset: Dataset,
  period: Period,
  { of }: Parameters,
  read: (survival: Survival) => Bounded,
): readonly Observation[] {
  const lives = lifetimes(dataset, period, of === 'ties' ? 'ties' : 'memberships');
  const bounded = read(survivalOf(lives));
  const isUnreached = lives.low.length > 0 && Number.isNaN(bounded.value);
  return [{ subject: null, ...bounded, of: lives.low.length, reason: isUnreached ? 'unreached' : soundness(lives) }];
}

/** Code of what keeps a curve from meaning what it seems to, whatever is read off it. */
export function soundness({ low, endsOnRecord, endsByPolicy }: Lifetimes): string | undefined {
  if (low.length === 0) return noSpell.code;
  if (endsOnRecord === 0) return setByPolicy.code;
  return low.length < 5 || endsOnRecord + endsByPolicy < 2 ? fewSpells.code : undefined;
}

/** Nothing certainly began in the period. */
export const noSpell: PeriodCondition = {
  code: 'nothing-observed',
  why: { pl: 'nic takiego na pewno nie zaczęło się w okresie', en: 'nothing of the kind certainly began in the period' },
  when: ({ reason }) => reason === 'nothing-observed',
};

/** No end is known, or all ends are assumed: the value says what was assumed. */
export const setByPolicy: PeriodCondition = {
  code: 'set-by-policy',
  why: {
    pl: 'wynika z założeń: w okresie nie zapisano ani jednego końca',
    en: 'true by assumption: no end is on record in the period',
  },
  when: ({ reason }) => reason === 'set-by-policy',
};

/** Fewer than five spells, or fewer than two that ended. */
export const fewSpells: PeriodCondition = {
  code: 'few-spells',
  why: { pl: 'mniej niż pięć przypadków lub mniej niż dwa zakończone', en: 'fewer than five cases, or fewer than two that ended' },
  when: ({ reason }) => reason === 'few-spells',
};
