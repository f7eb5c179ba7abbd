import type { Metric } from '../metric.ts';
import { connectedness } from '../network/connectedness.ts';
import { degreeCentralization } from '../network/degree-centralization.ts';
import { density } from '../network/density.ts';
import { externalTieShare } from '../network/external-tie-share.ts';
import { formalTieShare } from '../network/formal-tie-share.ts';
import { leaderTieShare } from '../network/leader-tie-share.ts';
import { meanMultiplexity } from '../network/mean-multiplexity.ts';
import { transitivity } from '../network/transitivity.ts';

/** Values of the whole network, its parts and its classes of pairs and triples. */
export const networkMetrics: readonly Metric[] = [
  density,
  connectedness,
  transitivity,
  degreeCentralization,
  meanMultiplexity,
  leaderTieShare,
  externalTieShare,
  formalTieShare,
];
