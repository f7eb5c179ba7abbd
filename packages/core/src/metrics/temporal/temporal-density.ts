import { tieDays } from '../../graph/history/tie-days.ts';
import type { PeriodMetric } from '../metric.ts';
import { possiblePairs } from '../shared/temporal-parameters.ts';

export const temporalDensity: PeriodMetric = {
  id: 'temporal-density',
  level: 'temporal',
  input: 'period',
  label: { pl: 'Gęstość w czasie', en: 'Temporal density' },
  definition: {
    pl: 'Przez jaką część czasu, w którym mogły być powiązane, pary instytucji rzeczywiście były powiązane.',
    en: 'For what share of the time in which they could have been tied pairs of institutions were tied.',
  },
  source: { cite: '', doi: '' },
  formula: 'tie-days / Σ over pairs of days on which both exist (all: of all days of the period)',
  parameters: [possiblePairs],
  range: [0, 1],
  undefinedWhen: [
    {
      code: 'nothing-observed',
      why: { pl: 'żadne dwie instytucje nie istniały w okresie jednocześnie', en: 'no two institutions existed together in the period' },
      when: ({ of }) => of === 0,
    },
  ],
  standard: true,
  acrossSizes: 'unfair',
  band: 'worlds',
  needs: 'T2',
  cost: 'linear',
  reference: [],

  compute(dataset, period, { possible = 'present' } = {}) {
    const days = tieDays(dataset, period);
    const of = possible === 'all' ? days.possible : days.together;
    return [{ subject: null, value: days.tied / of, of }];
  },
};
