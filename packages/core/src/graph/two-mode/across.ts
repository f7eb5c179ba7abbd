import type { Network } from '../../model/network.ts';
import { memoised } from '../engine/memo.ts';

/**
 * A two-mode network with its ties between institutions and affiliations alone, each of strength 1: the ties between institutions that it
 * may hold besides are left aside. O(n + m).
 */
export const across = memoised((network: Network): Network => {
  const { nodes, modes, offsets: all, targets: ends } = network;
  const offsets = new Int32Array(nodes.length + 1);
  const targets = new Int32Array(ends.length);
  let written = 0;
  for (let i = 0; i < nodes.length; i++) {
    for (let k = all[i]!; k < all[i + 1]!; k++) if (modes?.[ends[k]!] !== modes?.[i]) targets[written++] = ends[k]!;
    offsets[i + 1] = written;
  }
  const rows = { offsets, targets: targets.slice(0, written), strengths: new Float64Array(written).fill(1) };
  return { ...network, ...rows, inOffsets: rows.offsets, inTargets: rows.targets, inStrengths: rows.strengths };
});

/** Affiliations of each institution, institutions of each affiliation: how many. */
export const crossDegrees = memoised((network: Network): Int32Array => {
  const { offsets } = across(network);
  return Int32Array.from(network.nodes, (_, i) => offsets[i + 1]! - offsets[i]!);
});
