import { factsOf } from '../shared/facts.ts';
import type { PeriodMetric } from '../metric.ts';

export const sourceCount: PeriodMetric = {
  id: 'source-count',
  level: 'evidence',
  input: 'period',
  label: { pl: 'Liczba źródeł', en: 'Sources' },
  definition: {
    pl: 'Ile różnych źródeł mówi o tym, co działo się w okresie.',
    en: 'How many different sources speak of what was so in the period.',
  },
  source: { cite: '', doi: '' },
  formula: '|∪ sources of the facts of the period|',
  range: [0, Infinity],
  standard: true,
  acrossSizes: 'unfair',
  band: 'worlds',
  needs: 'T0',
  cost: 'linear',
  reference: [],

  compute(dataset, period) {
    const facts = factsOf(dataset, period);
    return [{ subject: null, value: new Set(facts.flatMap(({ sources }) => sources)).size, of: facts.length }];
  },
};
