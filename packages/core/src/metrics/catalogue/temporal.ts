import type { Metric } from '../metric.ts';
import { burstiness } from '../temporal/burstiness.ts';
import { carryOver } from '../temporal/carry-over.ts';
import { communityPersistence } from '../temporal/community-persistence.ts';
import { earliestArrival } from '../temporal/earliest-arrival.ts';
import { eventGap } from '../temporal/event-gap.ts';
import { formalisationLag } from '../temporal/formalisation-lag.ts';
import { formalisationShare } from '../temporal/formalisation-share.ts';
import { graphCorrelation } from '../temporal/graph-correlation.ts';
import { hammingDistance } from '../temporal/hamming-distance.ts';
import { leadConcurrency } from '../temporal/lead-concurrency.ts';
import { leadTurnover } from '../temporal/lead-turnover.ts';
import { medianSurvival } from '../temporal/median-survival.ts';
import { memberStability } from '../temporal/member-stability.ts';
import { membersJoined } from '../temporal/members-joined.ts';
import { membersLeft } from '../temporal/members-left.ts';
import { membersStayed } from '../temporal/members-stayed.ts';
import { rankCorrelation } from '../temporal/rank-correlation.ts';
import { retention } from '../temporal/retention.ts';
import { survivalShare } from '../temporal/survival-share.ts';
import { temporalDensity } from '../temporal/temporal-density.ts';
import { temporalLatency } from '../temporal/temporal-latency.ts';
import { tieDissolutionRate } from '../temporal/tie-dissolution-rate.ts';
import { tieFormationRate } from '../temporal/tie-formation-rate.ts';
import { tieStability } from '../temporal/tie-stability.ts';
import { tiesDissolved } from '../temporal/ties-dissolved.ts';
import { tiesFormed } from '../temporal/ties-formed.ts';
import { tiesKept } from '../temporal/ties-kept.ts';
import { timeRespectingReach } from '../temporal/time-respecting-reach.ts';
import { topOverlap } from '../temporal/top-overlap.ts';

/** What changed between two days, or over a period. */
export const temporalMetrics: readonly Metric[] = [
  membersJoined,
  membersLeft,
  membersStayed,
  tiesKept,
  tiesFormed,
  tiesDissolved,
  memberStability,
  tieStability,
  hammingDistance,
  graphCorrelation,
  rankCorrelation,
  topOverlap,
  communityPersistence,
  formalisationShare,
  formalisationLag,
  eventGap,
  burstiness,
  timeRespectingReach,
  earliestArrival,
  temporalLatency,
  leadConcurrency,
  leadTurnover,
  tieFormationRate,
  tieDissolutionRate,
  temporalDensity,
  survivalShare,
  medianSurvival,
  retention,
  carryOver,
];
