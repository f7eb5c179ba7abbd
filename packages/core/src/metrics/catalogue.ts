import { dyadMetrics } from './catalogue/dyad.ts';
import { evidenceMetrics } from './catalogue/evidence.ts';
import { networkMetrics } from './catalogue/network.ts';
import { nodeMetrics } from './catalogue/node.ts';
import { sectorMetrics } from './catalogue/sector.ts';
import { serviceMetrics } from './catalogue/service.ts';
import { temporalMetrics } from './catalogue/temporal.ts';
import { twoModeMetrics } from './catalogue/two-mode.ts';
import type { Metric } from './metric.ts';

/** Every metric, level by level, in the order in which they are shown. */
export const catalogue: readonly Metric[] = [
  ...nodeMetrics,
  ...dyadMetrics,
  ...sectorMetrics,
  ...networkMetrics,
  ...twoModeMetrics,
  ...serviceMetrics,
  ...temporalMetrics,
  ...evidenceMetrics,
];
