import { question, surveyed, unread, wave } from '../shared/surveys.ts';
import type { PeriodMetric } from '../metric.ts';

export const meanReceivedRating: PeriodMetric = {
  id: 'mean-received-rating',
  level: 'evidence',
  per: 'node',
  input: 'period',
  label: { pl: 'Średnia otrzymana ocena', en: 'Mean rating received' },
  definition: {
    pl: 'Jak instytucję oceniają przeciętnie ci, którzy podali ocenę, w stopniach skali pytania.',
    en: 'How those who gave a rating rate an institution on average, in points of the question’s scale.',
  },
  source: { cite: '', doi: '' },
  formula: 'Σ levels named for i / raters of i; who left i out is no rater',
  parameters: [wave, question],
  range: [-Infinity, Infinity],
  undefinedWhen: [
    ...unread,
    {
      code: 'nothing-observed',
      why: { pl: 'nikt nie ocenił tej instytucji', en: 'nobody rated this institution' },
      when: ({ of }) => of === 0,
    },
  ],
  minimum: {
    code: 'few-raters',
    why: {
      pl: 'mniej oceniających niż wynosi najmniejsza liczność ujawniana w zbiorze',
      en: 'fewer raters than the smallest count the data set shows',
    },
    when: ({ reason }) => reason === 'few-raters',
  },
  standard: false,
  acrossSizes: 'fair',
  band: 'worlds',
  needs: 'T3',
  cost: 'n·m',
  reference: [],

  compute: (dataset, period, parameters = {}) =>
    surveyed(dataset, period, parameters, ({ roster, levels, named }) =>
      roster.map((subject, j) => {
        let [sum, raters] = [0, 0];
        for (let i = 0; i < roster.length; i++) {
          if (named[i * roster.length + j] === 0) continue;
          sum += levels[i * roster.length + j]!;
          raters++;
        }
        return { subject, value: sum / raters, of: raters, ...(raters < dataset.about.minCell ? { reason: 'few-raters' } : {}) };
      }),
    ),
};
