import type { Metric } from '../metric.ts';
import { connectedness } from '../network/connectedness.ts';
import { degreeCentralization } from '../network/degree-centralization.ts';
import { density } from '../network/density.ts';
import { transitivity } from '../network/transitivity.ts';

/** Values of the whole network, its parts and its classes of pairs and triples. */
export const networkMetrics: readonly Metric[] = [density, connectedness, transitivity, degreeCentralization];
