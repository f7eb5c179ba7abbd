import { factsOf, noFacts } from '../shared/facts.ts';
import type { PeriodMetric } from '../metric.ts';

export const dayPreciseShare: PeriodMetric = {
  id: 'day-precise-share',
  level: 'evidence',
  input: 'period',
  label: { pl: 'Dokładne daty', en: 'Day-precise dates' },
  definition: {
    pl: 'Jaka część faktów okresu ma początek znany co do dnia.',
    en: 'The share of the facts of the period whose first day is known.',
  },
  source: { cite: '', doi: '' },
  formula: 'facts that began on one known day / facts',
  range: [0, 1],
  undefinedWhen: [noFacts],
  standard: true,
  acrossSizes: 'fair',
  band: 'worlds',
  needs: 'T0',
  cost: 'linear',
  reference: [],

  compute(dataset, period) {
    const facts = factsOf(dataset, period);
    const precise = facts.filter(({ spell: { dated, bounds } }) => dated && bounds.startMin === bounds.startMax).length;
    return [{ subject: null, value: precise / facts.length, of: facts.length }];
  },
};
