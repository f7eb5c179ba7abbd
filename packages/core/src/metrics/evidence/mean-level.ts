import { reportedLevels } from '../../graph/survey/confirmations.ts';
import { noneReported, question, surveyed, unread, wave } from '../shared/surveys.ts';
import type { PeriodMetric } from '../metric.ts';

export const meanLevel: PeriodMetric = {
  id: 'mean-level',
  level: 'evidence',
  input: 'period',
  label: { pl: 'Średni poziom', en: 'Mean level' },
  definition: {
    pl: 'Jak głębokie są przeciętnie wskazane powiązania, w stopniach skali pytania.',
    en: 'How deep the ties reported are on average, in points of the question’s scale.',
  },
  source: { cite: '', doi: '' },
  formula: 'mean level of the reports that name a tie, each report once; the scale is that of the question',
  parameters: [wave, question],
  range: [0, Infinity],
  undefinedWhen: [...unread, noneReported],
  standard: false,
  acrossSizes: 'fair',
  band: 'worlds',
  needs: 'T3',
  cost: 'n·m',
  reference: [],

  compute: (dataset, period, parameters = {}) =>
    surveyed(dataset, period, parameters, (survey) => {
      const levels = reportedLevels(survey);
      return [{ subject: null, value: levels.reduce((sum, level) => sum + level, 0) / levels.length, of: levels.length }];
    }),
};
