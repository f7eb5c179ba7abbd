import type { Metric } from '../metric.ts';

/** Services and who offers them. */
export const serviceMetrics: readonly Metric[] = [];
