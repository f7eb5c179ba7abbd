import type { Workload } from './workload.ts';
import { w1 } from './workloads/w1-panel.ts';
import { w2 } from './workloads/w2-betweenness.ts';
import { w3 } from './workloads/w3-distances.ts';
import { w5 } from './workloads/w5-constraint.ts';
import { w6 } from './workloads/w6-structure.ts';
import { w7 } from './workloads/w7-projection.ts';

/** Every workload, in the order of the results table. */
export const workloads: readonly Workload[] = [...w1, ...w2, ...w3, ...w5, ...w6, ...w7];
