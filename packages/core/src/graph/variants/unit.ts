import type { Network } from '../../model/network.ts';
import { memoised } from '../engine/memo.ts';
import { floats } from '../engine/cut-arrays.ts';

/** The same network with every strength 1, as unweighted metrics see it; the network itself if it already is one. */
export const unit = memoised((network: Network): Network => {
  if (isUnit(network)) return network;
  const strengths = floats(network.strengths.length).fill(1);
  const inStrengths = network.directed ? floats(strengths.length).fill(1) : strengths;
  return { ...network, strengths, inStrengths };
});

/** Whether every strength is 1, so that distances are numbers of steps. */
export const isUnit = memoised(({ strengths }: Network): boolean => {
  for (let k = 0; k < strengths.length; k++) if (strengths[k] !== 1) return false;
  return true;
});
