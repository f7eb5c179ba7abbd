import type { Metric } from '../metric.ts';
import { dayPreciseShare } from '../evidence/day-precise-share.ts';
import { deepTieShare } from '../evidence/deep-tie-share.ts';
import { longestSilence } from '../evidence/longest-silence.ts';
import { meanLevel } from '../evidence/mean-level.ts';
import { meanReceivedRating } from '../evidence/mean-received-rating.ts';
import { oneSidedShare } from '../evidence/one-sided-share.ts';
import { raterAgreement } from '../evidence/rater-agreement.ts';
import { responseRate } from '../evidence/response-rate.ts';
import { sourceCount } from '../evidence/source-count.ts';
import { unknownEndShare } from '../evidence/unknown-end-share.ts';

/** How well the sources support what is said. */
export const evidenceMetrics: readonly Metric[] = [
  sourceCount,
  dayPreciseShare,
  unknownEndShare,
  longestSilence,
  responseRate,
  oneSidedShare,
  meanLevel,
  deepTieShare,
  raterAgreement,
  meanReceivedRating,
];
