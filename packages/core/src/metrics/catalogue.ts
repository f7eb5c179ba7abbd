import type { Metric } from './metric.ts';
import { connectedness } from './network/connectedness.ts';
import { degreeCentralization } from './network/degree-centralization.ts';
import { density } from './network/density.ts';
import { transitivity } from './network/transitivity.ts';
import { betweenness } from './node/betweenness.ts';
import { burtConstraint } from './node/burt-constraint.ts';
import { degree } from './node/degree.ts';
import { harmonicCloseness } from './node/harmonic-closeness.ts';
import { localClustering } from './node/local-clustering.ts';
import { strength } from './node/strength.ts';
import { eiIndex } from './sector/ei-index.ts';
import { mixingMatrix } from './sector/mixing-matrix.ts';
import { attendanceRate } from './two-mode/attendance-rate.ts';

/** Every metric, in the order in which they are shown. */
export const catalogue: readonly Metric[] = [
  degree,
  strength,
  betweenness,
  harmonicCloseness,
  localClustering,
  burtConstraint,
  density,
  connectedness,
  transitivity,
  degreeCentralization,
  eiIndex,
  mixingMatrix,
  attendanceRate,
];
