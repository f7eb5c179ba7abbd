import type { Metric } from '../metric.ts';
import { betweenness } from '../node/betweenness.ts';
import { burtConstraint } from '../node/burt-constraint.ts';
import { degree } from '../node/degree.ts';
import { harmonicCloseness } from '../node/harmonic-closeness.ts';
import { localClustering } from '../node/local-clustering.ts';
import { strength } from '../node/strength.ts';

/** One value for each institution. */
export const nodeMetrics: readonly Metric[] = [degree, strength, betweenness, harmonicCloseness, localClustering, burtConstraint];
