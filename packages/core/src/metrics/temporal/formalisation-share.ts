import { formalisationsIn } from '../../graph/history/formalisation.ts';
import { noneMet } from '../shared/none-met.ts';
import type { PeriodMetric } from '../metric.ts';

export const formalisationShare: PeriodMetric = {
  id: 'formalisation-share',
  level: 'temporal',
  input: 'period',
  label: { pl: 'Sformalizowanie', en: 'Formalisation' },
  definition: {
    pl: 'Jaka część par instytucji, które najpierw spotkały się na wydarzeniu, weszła potem do jednego porozumienia.',
    en: 'The share of pairs of institutions that first met at an event and later entered one agreement.',
  },
  source: { cite: '', doi: '' },
  formula: 'pairs in one agreement by the end of the period / pairs that first met in the period, before any agreement held both',
  range: [0, 1],
  undefinedWhen: [noneMet],
  standard: true,
  acrossSizes: 'fair',
  band: 'worlds',
  needs: 'T1',
  cost: 'linear',
  reference: [],

  compute(dataset, period) {
    const { pairs, formalised } = formalisationsIn(dataset, period);
    return [{ subject: null, value: formalised / pairs, of: pairs }];
  },
};
