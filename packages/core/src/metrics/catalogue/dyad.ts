import type { Metric } from '../metric.ts';
import { affiliationJaccard } from '../dyad/affiliation-jaccard.ts';
import { bridge } from '../dyad/bridge.ts';
import { cliqueCoMembership } from '../dyad/clique-co-membership.ts';
import { distance } from '../dyad/distance.ts';
import { embeddedness } from '../dyad/embeddedness.ts';
import { longestGap } from '../dyad/longest-gap.ts';
import { maxFlow } from '../dyad/max-flow.ts';
import { multiplexity } from '../dyad/multiplexity.ts';
import { mutualTie } from '../dyad/mutual-tie.ts';
import { neighbourSimilarity } from '../dyad/neighbour-similarity.ts';
import { newmanStrength } from '../dyad/newman-strength.ts';
import { sdsmP } from '../dyad/sdsm-p.ts';
import { sharedAffiliations } from '../dyad/shared-affiliations.ts';
import { simpleRatio } from '../dyad/simple-ratio.ts';
import { structuralEquivalenceDistance } from '../dyad/structural-equivalence-distance.ts';
import { tieAge } from '../dyad/tie-age.ts';
import { tieBetweenness } from '../dyad/tie-betweenness.ts';
import { tieDuration } from '../dyad/tie-duration.ts';
import { tieSpan } from '../dyad/tie-span.ts';
import { tieSpells } from '../dyad/tie-spells.ts';

/** One value for each pair of institutions, or each tie. */
export const dyadMetrics: readonly Metric[] = [
  distance,
  tieBetweenness,
  bridge,
  tieSpan,
  embeddedness,
  neighbourSimilarity,
  structuralEquivalenceDistance,
  maxFlow,
  cliqueCoMembership,
  multiplexity,
  mutualTie,
  tieAge,
  tieDuration,
  tieSpells,
  longestGap,
  simpleRatio,
  sharedAffiliations,
  newmanStrength,
  affiliationJaccard,
  sdsmP,
];
