import type { Metric } from '../metric.ts';
import { dayPreciseShare } from '../evidence/day-precise-share.ts';
import { longestSilence } from '../evidence/longest-silence.ts';
import { sourceCount } from '../evidence/source-count.ts';
import { unknownEndShare } from '../evidence/unknown-end-share.ts';

/** How well the sources support what is said. */
export const evidenceMetrics: readonly Metric[] = [sourceCount, dayPreciseShare, unknownEndShare, longestSilence];
