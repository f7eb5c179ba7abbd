import type { Metric } from '../metric.ts';
import { eiIndex } from '../sector/ei-index.ts';
import { mixingMatrix } from '../sector/mixing-matrix.ts';

/** What the ties say of groups: sectors, areas or tiers. */
export const sectorMetrics: readonly Metric[] = [eiIndex, mixingMatrix];
