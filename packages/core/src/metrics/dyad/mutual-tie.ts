import { surveyedPairs } from '../../graph/survey/confirmations.ts';
import { oneWay, question, surveyed, unread, wave } from '../shared/surveys.ts';
import type { PeriodMetric } from '../metric.ts';

export const mutualTie: PeriodMetric = {
  id: 'mutual-tie',
  level: 'dyad',
  per: 'tie',
  input: 'period',
  label: { pl: 'Powiązanie potwierdzone', en: 'Confirmed tie' },
  definition: {
    pl: '1, gdy powiązanie wskazały obie strony, 0, gdy jedna, choć odpowiedziały obie.',
    en: '1 if both sides report a tie, 0 if one does though both answered.',
  },
  source: { cite: 'Wasserman & Faust 1994', doi: '' },
  formula: '1 if i names j and j names i, else 0, over pairs of which one names the other',
  parameters: [wave, question],
  range: [0, 1],
  undefinedWhen: [
    ...unread,
    oneWay,
    {
      code: 'nothing-observed',
      why: { pl: 'jednej ze stron nie pytano albo nie odpowiedziała', en: 'one side was not asked or did not answer' },
      when: ({ of }) => of < 2,
    },
  ],
  standard: true,
  acrossSizes: 'fair',
  band: 'worlds',
  needs: 'T3',
  cost: 'n·m',
  reference: [],

  compute: (dataset, period, parameters = {}) =>
    surveyed(dataset, period, parameters, (survey) => {
      const tied = surveyedPairs(survey).filter(({ said, returned }) => said > 0 || returned > 0);
      return tied.map(({ i, j, said, returned }) => {
        const subject = [survey.roster[i]!, survey.roster[j]!];
        if (survey.directed) return { subject, value: NaN, of: 2, reason: oneWay.code };
        const of = [said, returned].filter((level) => !Number.isNaN(level)).length;
        return { subject, value: of < 2 ? NaN : said > 0 && returned > 0 ? 1 : 0, of };
      });
    }),
};
