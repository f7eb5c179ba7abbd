import type { Metric } from '../metric.ts';

/** What changed between two days, or over a period. */
export const temporalMetrics: readonly Metric[] = [];
