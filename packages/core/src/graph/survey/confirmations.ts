import type { Survey } from './survey.ts';

/** Two institutions of a roster, by place, the lower first, and what each said of the other: a level, 0 for no tie, NaN where nobody knows. */
export interface SurveyedPair {
  readonly i: number;
  readonly j: number;
  readonly said: number;
  readonly returned: number;
}

/** Every pair of a roster, in its order. */
export function surveyedPairs({ roster, levels }: Survey): SurveyedPair[] {
  const n = roster.length;
  return roster.flatMap((_, i) =>
    Array.from({ length: n - i - 1 }, (__, k) => {
      const j = i + 1 + k;
      return { i, j, said: levels[i * n + j]!, returned: levels[j * n + i]! };
    }),
  );
}

/** Pairs of which both sides answered. */
export function answeredByBoth(survey: Survey): SurveyedPair[] {
  return surveyedPairs(survey).filter(({ said, returned }) => !Number.isNaN(said) && !Number.isNaN(returned));
}

/** Levels above 0 that somebody named, one for each report. */
export function reportedLevels({ levels, named }: Survey): Float64Array {
  return levels.filter((level, at) => named[at] === 1 && level > 0);
}
