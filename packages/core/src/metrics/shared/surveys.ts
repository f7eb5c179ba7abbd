import { type SurveyWave, wavesIn } from '../../graph/survey/survey-waves.ts';
import { type Survey, surveyOf } from '../../graph/survey/survey.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Parameters } from '../../model/reading.ts';
import type { Observation, Period, PeriodCondition } from '../metric.ts';
import type { TextParameter } from '../parameter.ts';

/** Which wave of a survey is read: of those under way in the period. */
export const wave: TextParameter = {
  kind: 'text',
  id: 'wave',
  label: { pl: 'fala ankiety (puste: ostatnia)', en: 'survey wave (empty: the latest)' },
  default: '',
};

/** Which question of the wave. */
export const question: TextParameter = {
  kind: 'text',
  id: 'question',
  label: { pl: 'pytanie (puste: jedyne)', en: 'question (empty: the only one)' },
  default: '',
};

/** The wave asked for, or the latest of the period; null if there is none. */
export function waveIn(dataset: Dataset, period: Period, { wave: asked = '' }: Parameters): SurveyWave | null {
  return wavesIn(dataset, period).find((one) => asked === '' || one.wave === asked) ?? null;
}

/** The observations that `read` makes of the survey asked for; where there is none, one without a value that says why. */
export function surveyed(
  dataset: Dataset,
  period: Period,
  parameters: Parameters,
  read: (survey: Survey) => readonly Observation[],
): readonly Observation[] {
  const nothing = (reason: string): Observation[] => [{ subject: null, value: NaN, of: 0, reason }];
  const found = waveIn(dataset, period, parameters);
  const { question: asked = '' } = parameters;
  const rows = found?.questions.filter((row) => asked === '' || row.question === asked) ?? [];
  const [row] = rows;
  if (row === undefined) return nothing(noSurvey.code);
  if (rows.length > 1) return nothing(severalQuestions.code);
  const survey = surveyOf(dataset, row);
  if (survey === null) return nothing(noScale.code);
  const chosen = { wave: row.wave, question: row.question };
  return read(survey).map((observation) => ({ ...observation, chosen }));
}

const noSurvey: PeriodCondition = {
  code: 'no-survey',
  why: { pl: 'brak takiej ankiety w tym okresie', en: 'no such survey in the period' },
  when: ({ reason }) => reason === 'no-survey',
};

const severalQuestions: PeriodCondition = {
  code: 'several-questions',
  why: { pl: 'ankieta ma kilka pytań, trzeba wskazać jedno', en: 'the survey has several questions, one must be chosen' },
  when: ({ reason }) => reason === 'several-questions',
};

const noScale: PeriodCondition = {
  code: 'no-scale',
  why: { pl: 'nie wiadomo, jakie są stopnie skali tego pytania', en: 'nobody says what the points of the question’s scale are' },
  when: ({ reason }) => reason === 'no-scale',
};

/** Why a question of a survey cannot be read. */
export const unread: readonly PeriodCondition[] = [noSurvey, severalQuestions, noScale];

/** The two reports of a pair speak of two different things. */
export const oneWay: PeriodCondition = {
  code: 'needs-no-direction',
  why: {
    pl: 'pytanie dotyczy tego, co idzie w jedną stronę, więc druga strona go nie potwierdza',
    en: 'the question is about what goes one way, so that the other side does not confirm it',
  },
  when: ({ reason }) => reason === 'needs-no-direction',
};

/** No tie is reported. */
export const noneReported: PeriodCondition = {
  code: 'no-ties',
  why: { pl: 'nikt nie wskazał powiązania', en: 'nobody reports a tie' },
  when: ({ of }) => of === 0,
};
