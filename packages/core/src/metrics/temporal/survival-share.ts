import { survivalAt } from '../../graph/history/survival.ts';
import { longestMonths } from '../../time/longest-months.ts';
import type { PeriodMetric } from '../metric.ts';
import { fewSpells, noSpell, setByPolicy, survivalObservation } from '../shared/survival-conditions.ts';
import { lastingOf, months } from '../shared/temporal-parameters.ts';

export const survivalShare: PeriodMetric = {
  id: 'survival-share',
  level: 'temporal',
  input: 'period',
  label: { pl: 'Przetrwanie', en: 'Survival' },
  definition: {
    pl: 'Jaka część członkostw lub powiązań zaczętych w okresie trwała jeszcze po tylu miesiącach; te, których końca nie widać, liczą się tak długo, jak je widać.',
    en: 'The share of memberships or ties begun in the period that still lasted after so many months; those whose end is not in sight count for as long as they are.',
  },
  source: { cite: 'Kaplan & Meier 1958; Turnbull 1976', doi: '' },
  formula:
    'S(t) = Π_{d ≤ t} (1 − ended after d days / followed to day d), t = most days in so many months; dates known within bounds: Turnbull’s estimate',
  parameters: [lastingOf, months(36, 6)],
  range: [0, 1],
  undefinedWhen: [
    noSpell,
    {
      code: 'nothing-observed',
      why: { pl: 'niczego nie śledzono tak długo', en: 'nothing was followed for so long' },
      when: ({ reason }) => reason === 'unreached',
    },
  ],
  trivialWhen: [setByPolicy],
  minimum: fewSpells,
  standard: true,
  acrossSizes: 'fair',
  band: 'built-in',
  needs: 'T1',
  cost: 'linear',
  reference: [{ tool: 'survival (R)', call: 'summary(survfit(Surv(after, by, type = "interval2") ~ 1), times = t)' }],

  compute: (dataset, period, parameters = {}) =>
    survivalObservation(dataset, period, parameters, (survival) => survivalAt(survival, longestMonths(Number(parameters['months'] ?? 36)))),
};
