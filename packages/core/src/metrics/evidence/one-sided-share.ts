import { answeredByBoth } from '../../graph/survey/confirmations.ts';
import { noneReported, oneWay, question, surveyed, unread, wave } from '../shared/surveys.ts';
import type { PeriodMetric } from '../metric.ts';

export const oneSidedShare: PeriodMetric = {
  id: 'one-sided-share',
  level: 'evidence',
  input: 'period',
  label: { pl: 'Powiązania jednostronne', en: 'One-sided ties' },
  definition: {
    pl: 'Jaką część powiązań między odpowiadającymi wskazała tylko jedna strona, choć odpowiedziały obie.',
    en: 'The share of ties between respondents that only one side reports, though both answered.',
  },
  source: { cite: '', doi: '' },
  formula: 'pairs reported by one / pairs reported by one or both, over pairs of which both sides answered',
  parameters: [wave, question],
  range: [0, 1],
  undefinedWhen: [...unread, oneWay, noneReported],
  standard: true,
  acrossSizes: 'fair',
  band: 'worlds',
  needs: 'T3',
  cost: 'n·m',
  reference: [],

  compute: (dataset, period, parameters = {}) =>
    surveyed(dataset, period, parameters, (survey) => {
      if (survey.directed) return [{ subject: null, value: NaN, of: 0, reason: oneWay.code }];
      const tied = answeredByBoth(survey).filter(({ said, returned }) => said > 0 || returned > 0);
      const oneSided = tied.filter(({ said, returned }) => !(said > 0 && returned > 0)).length;
      return [{ subject: null, value: oneSided / tied.length, of: tied.length }];
    }),
};
