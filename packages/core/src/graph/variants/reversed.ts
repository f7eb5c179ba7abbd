import type { Network } from '../../model/network.ts';
import { memoised } from '../engine/memo.ts';

/** Every arc turned round, in O(1); an undirected network stays itself. */
export const reversed = memoised(
  (network: Network): Network =>
    network.directed
      ? {
          ...network,
          offsets: network.inOffsets,
          targets: network.inTargets,
          strengths: network.inStrengths,
          inOffsets: network.offsets,
          inTargets: network.targets,
          inStrengths: network.strengths,
        }
      : network,
);
