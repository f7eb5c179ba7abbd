import { reportedLevels } from '../../graph/survey/confirmations.ts';
import { noneReported, question, surveyed, unread, wave } from '../shared/surveys.ts';
import type { PeriodMetric } from '../metric.ts';
import type { NumberParameter } from '../parameter.ts';

/** From which level of the scale a tie is deep. */
const deepFrom: NumberParameter = {
  kind: 'number',
  id: 'level',
  label: { pl: 'od jakiego poziomu', en: 'from which level' },
  minimum: 0,
  maximum: 1e6,
  integer: false,
  default: 3,
  samples: [2],
};

export const deepTieShare: PeriodMetric = {
  id: 'deep-tie-share',
  level: 'evidence',
  input: 'period',
  label: { pl: 'Udział głębokich powiązań', en: 'Share of deep ties' },
  definition: {
    pl: 'Jaka część wskazanych powiązań osiąga dany poziom skali pytania.',
    en: 'The share of the ties reported that reach a level of the question’s scale.',
  },
  source: { cite: '', doi: '' },
  formula: 'reports of a tie at `level` or above / reports of a tie',
  parameters: [wave, question, deepFrom],
  range: [0, 1],
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
      const from = Number(parameters[deepFrom.id] ?? deepFrom.default);
      return [{ subject: null, value: levels.filter((level) => level >= from).length / levels.length, of: levels.length }];
    }),
};
