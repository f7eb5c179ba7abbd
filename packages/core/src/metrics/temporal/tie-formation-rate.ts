import { formed } from '../../graph/history/tie-rates.ts';
import type { PeriodMetric } from '../metric.ts';
import { stepMonths } from '../shared/temporal-parameters.ts';

export const tieFormationRate: PeriodMetric = {
  id: 'tie-formation-rate',
  level: 'temporal',
  input: 'period',
  label: { pl: 'Tempo powstawania powiązań', en: 'Tie formation rate' },
  definition: {
    pl: 'Jaka część par bez powiązania, obecnych na początku kroku, zyskała powiązanie w jego trakcie.',
    en: 'The share of untied pairs present at the start of a step that got a tie during it.',
  },
  source: { cite: '', doi: '' },
  formula: 'Σ begun in [t, t + step) / Σ pairs present on t and untied the day before, over whole steps of the period',
  parameters: [stepMonths],
  range: [0, 1],
  undefinedWhen: [
    {
      code: 'nothing-observed',
      why: { pl: 'w żadnym pełnym kroku okresu nie było pary bez powiązania', en: 'no whole step of the period had an untied pair' },
      when: ({ of }) => of === 0,
    },
  ],
  standard: true,
  acrossSizes: 'fair',
  band: 'worlds',
  needs: 'T2',
  cost: 'n·m',
  reference: [],

  compute(dataset, period, { step = 12 } = {}) {
    const { happened, atRisk } = formed(dataset, period, Number(step));
    return [{ subject: null, value: happened / atRisk, of: atRisk }];
  },
};
