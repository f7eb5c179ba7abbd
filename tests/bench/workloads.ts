import type { Workload } from './workload.ts';
import { w1 } from './workloads/w1-panel.ts';
import { w2 } from './workloads/w2-betweenness.ts';
import { w3 } from './workloads/w3-distances.ts';
import { w4 } from './workloads/w4-spectrum.ts';
import { w5 } from './workloads/w5-constraint.ts';
import { w6 } from './workloads/w6-structure.ts';
import { w7 } from './workloads/w7-projection.ts';
import { w8 } from './workloads/w8-communities.ts';
import { w9 } from './workloads/w9-permutations.ts';
import { w10 } from './workloads/w10-build.ts';

/** Every workload, in the order of the results table. */
export const workloads: readonly Workload[] = [...w1, ...w2, ...w3, ...w4, ...w5, ...w6, ...w7, ...w8, ...w9, ...w10];
