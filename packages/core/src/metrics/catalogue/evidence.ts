import type { Metric } from '../metric.ts';

/** How well the sources support what is said. */
export const evidenceMetrics: readonly Metric[] = [];
