import { medianOf } from '../../graph/history/survival.ts';
import type { PeriodMetric } from '../metric.ts';
import { fewSpells, noSpell, setByPolicy, survivalObservation } from '../shared/survival-conditions.ts';
import { lastingOf } from '../shared/temporal-parameters.ts';

export const medianSurvival: PeriodMetric = {
  id: 'median-survival',
  level: 'temporal',
  input: 'period',
  label: { pl: 'Mediana przetrwania', en: 'Median survival' },
  definition: {
    pl: 'Po ilu dniach skończyła się połowa członkostw lub powiązań zaczętych w okresie.',
    en: 'After how many days half of the memberships or ties begun in the period had ended.',
  },
  source: { cite: 'Kaplan & Meier 1958; Turnbull 1976', doi: '' },
  formula: 'the t at which S(t) passes ½; where S stays at ½, the middle of that stretch',
  parameters: [lastingOf],
  range: [0, Infinity],
  undefinedWhen: [
    noSpell,
    {
      code: 'nothing-observed',
      why: { pl: 'mniej niż połowa się skończyła, odkąd je śledzono', en: 'fewer than half have ended for as long as they were followed' },
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
  reference: [{ tool: 'survival (R)', call: 'quantile(survfit(Surv(after, by, type = "interval2") ~ 1), 0.5)' }],

  compute: (dataset, period, parameters = {}) => survivalObservation(dataset, period, parameters, medianOf),
};
