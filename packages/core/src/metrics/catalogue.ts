import type { Metric } from './metric.ts';
import { density } from './network/density.ts';
import { degree } from './node/degree.ts';

/** Every metric, in the order in which they are shown. */
export const catalogue: readonly Metric[] = [degree, density];
