import type { Metric } from '../metric.ts';
import { affiliationDiversity } from '../two-mode/affiliation-diversity.ts';
import { affiliationSize } from '../two-mode/affiliation-size.ts';
import { attendanceRate } from '../two-mode/attendance-rate.ts';
import { cScore } from '../two-mode/c-score.ts';
import { latapyClustering } from '../two-mode/latapy-clustering.ts';
import { nodeRedundancy } from '../two-mode/node-redundancy.ts';
import { nodf } from '../two-mode/nodf.ts';
import { opsahlClustering } from '../two-mode/opsahl-clustering.ts';
import { robinsAlexanderClustering } from '../two-mode/robins-alexander-clustering.ts';
import { twoModeBetweenness } from '../two-mode/two-mode-betweenness.ts';
import { twoModeCloseness } from '../two-mode/two-mode-closeness.ts';
import { twoModeDegree } from '../two-mode/two-mode-degree.ts';
import { twoModeDensity } from '../two-mode/two-mode-density.ts';

/** Institutions and what they belong to or attend. */
export const twoModeMetrics: readonly Metric[] = [
  twoModeDensity,
  twoModeDegree,
  twoModeCloseness,
  twoModeBetweenness,
  attendanceRate,
  affiliationSize,
  affiliationDiversity,
  robinsAlexanderClustering,
  latapyClustering,
  opsahlClustering,
  nodeRedundancy,
  nodf,
  cScore,
];
