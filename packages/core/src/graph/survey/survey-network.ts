import type { Dataset } from '../../model/dataset.ts';
import type { Facet, Network } from '../../model/network.ts';
import { buildNetwork, type TieInput } from '../making/build.ts';
import { institutionNodes } from '../making/institution-nodes.ts';
import type { Survey } from './survey.ts';
import { checkedSurvey, type SurveyAsked, type SurveyOptions } from './survey-options.ts';

/** What a survey says of who is tied to whom, and what it cannot say. */
export interface SurveyNetwork {
  /** Ties of pairs of which everything the rule asks for is known, as strong as their level; everybody on the roster is in it. */
  readonly network: Network;
  /** Whatever those who did not answer would have said, the true network holds every tie of `low` and no tie that is not in `high`. */
  readonly low: Network;
  readonly high: Network;
  /** Whom the wave was about, in code-unit order. */
  readonly roster: readonly string[];
  /** Those of the roster who answered, at least in part. */
  readonly respondents: readonly string[];
  /** Pairs of which nobody knows whether they are tied: no tie of `network`, and no proof that there is none. Ordered pairs where arcs are. */
  readonly missing: readonly (readonly [string, string])[];
  /** All pairs of the roster there are, missing ones among them. */
  readonly pairs: number;
  /** Pairs known only because one report stands for both. */
  readonly reconstructed: number;
  /** Reports about institutions that are not on the roster; they are left out. */
  readonly outside: number;
}

/**
 * The network of one question of a survey. Who did not answer says nothing: a pair counts only where every report the rule reads is there,
 * that is one for `reporter` and `target`, and both for `union` and `intersection`. Who answered everything and left somebody out says that
 * there is no tie. O(n²).
 *
 * @throws TypeError naming argument and value: a wave, question or choice that is none, a scale whose points nobody gives.
 */
export function surveyNetwork(dataset: Dataset, options: SurveyOptions): SurveyNetwork {
  const asked = checkedSurvey(dataset, options);
  const { survey, rule, reconstruct, facet } = asked;
  const directed = rule === 'reporter' || rule === 'target';
  const known = tiesOf(asked, directed, NaN);
  const highest = survey.scale.reduce((top, { level }) => Math.max(top, Number.isNaN(level) ? 0 : level), 0);
  const build = ({ ties }: Ties) => networkOf(dataset, survey, ties, directed, facet);
  const { roster } = survey;
  return {
    network: build(known),
    low: build(tiesOf({ ...asked, reconstruct: false }, directed, 0)),
    high: build(tiesOf({ ...asked, reconstruct: false }, directed, highest)),
    roster,
    respondents: roster.filter((_, i) => survey.answered[i] === 'responded' || survey.answered[i] === 'partial'),
    missing: known.missing,
    pairs: (roster.length * (roster.length - 1)) / (directed ? 1 : 2),
    reconstructed: reconstruct ? tiesOf({ ...asked, reconstruct: false }, directed, NaN).missing.length - known.missing.length : 0,
    outside: survey.outside,
  };
}

interface Ties {
  readonly ties: readonly TieInput[];
  readonly missing: readonly (readonly [string, string])[];
}

/** Ties where `silence` is what a missing report says; NaN: nothing, which leaves the pair missing. */
function tiesOf({ survey, rule, reconstruct, isTie }: SurveyAsked, directed: boolean, silence: number): Ties {
  const { roster, levels } = survey;
  const n = roster.length;
  const ties: TieInput[] = [];
  const missing: (readonly [string, string])[] = [];
  for (let i = 0; i < n; i++) {
    for (let j = directed ? 0 : i + 1; j < n; j++) {
      if (i === j) continue;
      const [own, other] = [levels[i * n + j]!, levels[j * n + i]!];
      const said = Number.isNaN(own) ? (reconstruct ? other : silence) : own;
      const returned = Number.isNaN(other) ? (reconstruct ? own : silence) : other;
      const level = combined[rule](said, returned);
      if (Number.isNaN(level)) missing.push([roster[i]!, roster[j]!]);
      else if (isTie(level)) ties.push({ from: roster[i]!, to: roster[j]!, strength: level });
    }
  }
  return { ties, missing };
}

/** The level of a pair from what each says of the other; NaN where one that counts is. */
const combined: Readonly<Record<SurveyAsked['rule'], (said: number, returned: number) => number>> = {
  reporter: (said) => said,
  target: (_, returned) => returned,
  union: Math.max,
  intersection: Math.min,
};

function networkOf(dataset: Dataset, { roster }: Survey, ties: readonly TieInput[], directed: boolean, facet: Facet): Network {
  const nodes = institutionNodes(dataset, facet);
  return buildNetwork({
    nodes: roster.map((id) => nodes.get(id)!),
    ties,
    directed,
    twoMode: false,
    facet,
    made: { mode: 'direct', affiliations: 0, symmetricBySource: false },
  });
}
