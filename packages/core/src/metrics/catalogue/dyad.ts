import type { Metric } from '../metric.ts';
import { longestGap } from '../dyad/longest-gap.ts';
import { multiplexity } from '../dyad/multiplexity.ts';
import { simpleRatio } from '../dyad/simple-ratio.ts';
import { tieAge } from '../dyad/tie-age.ts';
import { tieDuration } from '../dyad/tie-duration.ts';
import { tieSpells } from '../dyad/tie-spells.ts';

/** One value for each pair of institutions, or each tie. */
export const dyadMetrics: readonly Metric[] = [multiplexity, tieAge, tieDuration, tieSpells, longestGap, simpleRatio];
