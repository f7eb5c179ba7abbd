import type { Metric } from '../metric.ts';
import { attendanceRate } from '../two-mode/attendance-rate.ts';

/** Institutions and what they belong to or attend. */
export const twoModeMetrics: readonly Metric[] = [attendanceRate];
