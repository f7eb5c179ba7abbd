import type { Network } from '../../model/network.ts';
import { inBlocks } from '../engine/in-blocks.ts';
import { memoised } from '../engine/memo.ts';

/** Small networks share one array of strengths. */
const ones = new Float64Array(4096).fill(1);

/** The same network with every strength 1, as unweighted metrics see it; the network itself if it already is one. */
export const unit = memoised((network: Network): Network => {
  if (isUnit(network)) return network;
  const { strengths } = network;
  const same =
    strengths.length > ones.length ? new Float64Array(strengths.length).fill(1) : new Float64Array(ones.buffer, 0, strengths.length);
  return { ...network, strengths: same, inStrengths: same };
});

/** Whether every strength is 1, so that distances are numbers of steps. */
export const isUnit = memoised(({ strengths }: Network): boolean => {
  let isEach = true;
  inBlocks(strengths.length, (from, to) => {
    isEach &&= isOne(strengths, from, to);
  });
  return isEach;
});

function isOne(strengths: Float64Array, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (strengths[k] !== 1) return false;
  return true;
}
