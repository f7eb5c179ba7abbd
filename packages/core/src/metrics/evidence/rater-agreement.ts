import { answeredByBoth } from '../../graph/survey/confirmations.ts';
import type { Survey } from '../../graph/survey/survey.ts';
import { weightedKappa } from '../../graph/survey/weighted-kappa.ts';
import { oneWay, question, surveyed, unread, wave } from '../shared/surveys.ts';
import type { PeriodMetric } from '../metric.ts';

export const raterAgreement: PeriodMetric = {
  id: 'rater-agreement',
  level: 'evidence',
  input: 'period',
  label: { pl: 'Zgodność partnerów', en: 'Rater agreement' },
  definition: {
    pl: 'Jak bardzo obie strony zgadzają się co do swojego powiązania ponad to, co dałby przypadek: 1, gdy we wszystkim, 0, gdy jak z przypadku.',
    en: 'How far both sides agree about their tie beyond chance: 1 if in everything, 0 as by chance.',
  },
  source: { cite: 'Cohen 1968; Scott 1955', doi: '' },
  formula: '1 − Σ|a − b| seen / Σ|a − b| expected, a, b = points of both reports counted from no tie up, each pair both ways round',
  parameters: [wave, question],
  range: [-1, 1],
  undefinedWhen: [
    ...unread,
    oneWay,
    {
      code: 'nothing-observed',
      why: { pl: 'mniej niż dwie pary, o których wypowiedziały się obie strony', en: 'fewer than two pairs of which both sides spoke' },
      when: ({ of }) => of < 2,
    },
    {
      code: 'zero-variance',
      why: { pl: 'wszyscy podali to samo', en: 'all reports are the same' },
      when: ({ value }) => Number.isNaN(value),
    },
  ],
  standard: false,
  acrossSizes: 'fair',
  band: 'worlds',
  needs: 'T3',
  cost: 'n·m',
  reference: [],

  compute: (dataset, period, parameters = {}) =>
    surveyed(dataset, period, parameters, (survey) => {
      if (survey.directed) return [{ subject: null, value: NaN, of: 0, reason: oneWay.code }];
      const pairs = answeredByBoth(survey);
      const points = pointsFrom(survey);
      const ratings = pairs.map(({ said, returned }) => [points.indexOf(said), points.indexOf(returned)] as const);
      return [{ subject: null, value: pairs.length < 2 ? NaN : weightedKappa(points.length, ratings), of: pairs.length }];
    }),
};

/** Levels from the lowest up, no tie among them. */
function pointsFrom({ scale }: Survey): number[] {
  const levels = new Set([0, ...scale.map(({ level }) => level).filter((level) => !Number.isNaN(level))]);
  return [...levels].sort((a, b) => a - b);
}
