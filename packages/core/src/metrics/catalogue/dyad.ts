import type { Metric } from '../metric.ts';

/** One value for each pair of institutions, or each tie. */
export const dyadMetrics: readonly Metric[] = [];
