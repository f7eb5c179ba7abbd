import { noTiesOnRecord, shareOfTies } from '../shared/kinds.ts';
import type { PeriodMetric } from '../metric.ts';

export const formalTieShare: PeriodMetric = {
  id: 'formal-tie-share',
  level: 'network',
  input: 'period',
  label: { pl: 'Udział powiązań formalnych', en: 'Share of formal ties' },
  definition: {
    pl: 'Jaka część powiązań opiera się na porozumieniu.',
    en: 'The share of ties that rest on an agreement.',
  },
  source: { cite: 'Provan 2005', doi: '' },
  formula: 'ties of kind agreement / ties',
  range: [0, 1],
  undefinedWhen: [noTiesOnRecord],
  standard: false,
  acrossSizes: 'fair',
  band: 'sep',
  needs: 'T2',
  cost: 'linear',
  reference: [],

  compute: (dataset, period) => shareOfTies(dataset, period, ({ names }) => names.has('agreement')),
};
