import type { Dataset } from '../../model/dataset.ts';
import type { Facet } from '../../model/network.ts';
import { type Survey, surveyOf } from './survey.ts';

/** Which survey a network is made from, and what two reports of a pair make of it. */
export interface SurveyOptions {
  readonly wave: string;
  /** Left out: the wave's only question. */
  readonly question?: string | undefined;
  /**
   * `reporter` (default): what each institution says, an arc from it to the other. `target`: what is said of it, the same arcs turned round.
   * `union`: a tie if either says so, as strong as the higher report; `intersection`: if both do, as strong as the lower one.
   */
  readonly rule?: SurveyRule | undefined;
  /** Where one of a pair did not answer, let the other's report stand for both; only for a question without direction. Default false. */
  readonly reconstruct?: boolean | undefined;
  /** Lowest level of the scale that makes a tie, above 0. Left out: every level above 0. */
  readonly atLeast?: number | undefined;
  /** Facet that groups speak of. Default `sector`. */
  readonly facet?: Facet | undefined;
}

/** How two reports make a tie. */
export type SurveyRule = 'reporter' | 'target' | 'union' | 'intersection';

/** Options with defaults filled in, and the survey they ask for. */
export interface SurveyAsked {
  readonly survey: Survey;
  readonly rule: SurveyRule;
  readonly reconstruct: boolean;
  readonly isTie: (level: number) => boolean;
  readonly facet: Facet;
}

/** The options, checked. @throws TypeError naming argument and value. */
export function checkedSurvey(dataset: Dataset, options: SurveyOptions): SurveyAsked {
  const { rule = 'reporter', reconstruct = false, atLeast, facet = 'sector' } = options;
  const survey = chosenSurvey(dataset, options);
  if (!rules.includes(rule)) throw new TypeError(`rule is one of ${rules.join(', ')}, not ${JSON.stringify(rule)}`);
  if (typeof reconstruct !== 'boolean') throw new TypeError(`reconstruct is true or false, not ${JSON.stringify(reconstruct)}`);
  if (reconstruct && survey.directed) {
    throw new TypeError(`reconstruct needs a question without direction, and ${survey.question} of ${survey.wave} has one`);
  }
  if (atLeast !== undefined && !(atLeast > 0 && atLeast < Infinity)) {
    throw new TypeError(`atLeast is a level above 0, not ${String(atLeast)}`);
  }
  if (!facets.includes(facet)) throw new TypeError(`facet is one of ${facets.join(', ')}, not ${JSON.stringify(facet)}`);
  return { survey, rule, reconstruct, isTie: atLeast === undefined ? (level) => level > 0 : (level) => level >= atLeast, facet };
}

const rules: readonly SurveyRule[] = ['reporter', 'target', 'union', 'intersection'];
const facets: readonly Facet[] = ['sector', 'area', 'tier'];

function chosenSurvey(dataset: Dataset, { wave, question }: SurveyOptions): Survey {
  const rows = dataset.waves.filter((row) => row.wave === wave);
  if (rows.length === 0) throw new TypeError(`wave is ${listed(dataset.waves.map((row) => row.wave))}, not ${JSON.stringify(wave)}`);
  const asked = question === undefined ? rows : rows.filter((row) => row.question === question);
  if (asked.length !== 1) {
    throw new TypeError(`question of wave ${wave} is ${listed(rows.map((row) => row.question))}, not ${JSON.stringify(question)}`);
  }
  const [row] = asked;
  const survey = surveyOf(dataset, row!);
  if (survey === null) throw new TypeError(`scale ${JSON.stringify(row!.scale)} of question ${row!.question} has no points`);
  return survey;
}

function listed(names: readonly string[]): string {
  const all = [...new Set(names)].sort();
  return all.length === 0 ? 'a wave of the data set, which has none' : `one of ${all.join(', ')}`;
}
