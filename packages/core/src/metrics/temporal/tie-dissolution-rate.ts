import { dissolved } from '../../graph/history/tie-rates.ts';
import type { PeriodMetric } from '../metric.ts';
import { stepMonths } from '../shared/temporal-parameters.ts';

export const tieDissolutionRate: PeriodMetric = {
  id: 'tie-dissolution-rate',
  level: 'temporal',
  input: 'period',
  label: { pl: 'Tempo zanikania powiązań', en: 'Tie dissolution rate' },
  definition: {
    pl: 'Jaka część powiązań z początku kroku skończyła się w jego trakcie; czego końca nikt nie zapisał, to się nie skończyło.',
    en: 'The share of ties at the start of a step that ended during it; what nobody recorded the end of has not ended.',
  },
  source: { cite: '', doi: '' },
  formula: 'Σ ended in [t, t + step) / Σ tied the day before t, over whole steps of the period',
  parameters: [stepMonths],
  range: [0, 1],
  undefinedWhen: [
    {
      code: 'nothing-observed',
      why: { pl: 'w żadnym pełnym kroku okresu nie było powiązania', en: 'no whole step of the period began with a tie' },
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
    const { happened, atRisk } = dissolved(dataset, period, Number(step));
    return [{ subject: null, value: happened / atRisk, of: atRisk }];
  },
};
