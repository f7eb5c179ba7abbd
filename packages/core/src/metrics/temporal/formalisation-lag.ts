import { formalisationsIn } from '../../graph/history/formalisation.ts';
import { medianOf, survivalOf } from '../../graph/history/survival.ts';
import { noneMet } from '../shared/none-met.ts';
import type { PeriodMetric } from '../metric.ts';

export const formalisationLag: PeriodMetric = {
  id: 'formalisation-lag',
  level: 'temporal',
  input: 'period',
  label: { pl: 'Czas do porozumienia', en: 'Formalisation lag' },
  definition: {
    pl: 'Po ilu dniach od pierwszego spotkania połowa par instytucji jest w jednym porozumieniu; pary bez porozumienia liczą się tak długo, jak je widać.',
    en: 'After how many days from their first meeting half of the pairs are in one agreement; pairs without one count for as long as they are seen.',
  },
  source: { cite: 'Kaplan & Meier 1958', doi: '' },
  formula: 'median of S(d), S(d) = share of pairs not yet in one agreement d days after they first met',
  range: [0, Infinity],
  undefinedWhen: [
    noneMet,
    {
      code: 'nothing-observed',
      why: {
        pl: 'mniej niż połowa par doczekała się porozumienia, odkąd je widać',
        en: 'fewer than half of the pairs came to an agreement for as long as they are seen',
      },
      when: ({ value }) => Number.isNaN(value),
    },
  ],
  minimum: {
    code: 'few-spells',
    why: { pl: 'mniej niż pięć par albo mniej niż dwie z porozumieniem', en: 'fewer than five pairs, or fewer than two in an agreement' },
    when: ({ reason }) => reason === 'few-spells',
  },
  standard: true,
  acrossSizes: 'fair',
  band: 'worlds',
  needs: 'T1',
  cost: 'linear',
  reference: [],

  compute(dataset, period) {
    const lags = formalisationsIn(dataset, period);
    const { pairs, formalised } = lags;
    const isFew = pairs < 5 || formalised < 2;
    const value = pairs === 0 ? NaN : medianOf(survivalOf(lags)).value;
    return [{ subject: null, value, of: pairs, ...(isFew ? { reason: 'few-spells' } : {}) }];
  },
};
