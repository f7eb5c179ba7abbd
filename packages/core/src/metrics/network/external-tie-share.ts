import { homeCounty } from '../../model/county.ts';
import { noTiesOnRecord, shareOfTies } from '../shared/kinds.ts';
import type { PeriodMetric } from '../metric.ts';

export const externalTieShare: PeriodMetric = {
  id: 'external-tie-share',
  level: 'network',
  input: 'period',
  label: { pl: 'Udział powiązań poza powiat', en: 'Share of ties leaving the county' },
  definition: {
    pl: 'Jaka część powiązań prowadzi do instytucji spoza powiatu.',
    en: 'The share of ties that lead to an institution of another county.',
  },
  source: { cite: 'Provan 2005', doi: '' },
  formula: 'ties between institutions of different home counties / ties',
  range: [0, 1],
  undefinedWhen: [noTiesOnRecord],
  standard: false,
  acrossSizes: 'fair',
  band: 'sep',
  needs: 'T2',
  cost: 'linear',
  reference: [],

  compute: (dataset, period) =>
    shareOfTies(dataset, period, ({ subject: [from, to] }) => homeCounty(dataset, from) !== homeCounty(dataset, to)),
};
