import type { Network } from '../../model/network.ts';
import { memoised } from '../engine/memo.ts';

/**
 * The undirected network with a tie where an arc stands either way, as strong as the stronger of the two: two reports of one relation are
 * not added up. An undirected network stays itself.
 */
export const undirected = memoised((network: Network): Network => withoutDirection(network, Math.max));

/** As `undirected`, but a tie is as strong as both arcs together: what two institutions invest in each other. */
export const invested = memoised((network: Network): Network => withoutDirection(network, (there, back) => there + back));

/** The undirected network of the ties that stand both ways, as strong as the weaker of their two arcs. An undirected network stays itself. */
export const mutual = memoised((network: Network): Network => withoutDirection(network, Math.min));

/** `strength` of a tie from the strengths of its two arcs, 0 where an arc is missing; no tie where it is 0. */
function withoutDirection(network: Network, strength: (there: number, back: number) => number): Network {
  if (!network.directed) return network;
  const { nodes, offsets: out, targets: outTargets, strengths: outStrengths, inOffsets, inTargets, inStrengths } = network;
  const offsets = new Int32Array(nodes.length + 1);
  const targets = new Int32Array(2 * outTargets.length);
  const strengths = new Float64Array(2 * outTargets.length);
  let written = 0;
  for (let i = 0; i < nodes.length; i++) {
    let k = out[i]!;
    let l = inOffsets[i]!;
    while (k < out[i + 1]! || l < inOffsets[i + 1]!) {
      const there = k < out[i + 1]! ? outTargets[k]! : nodes.length;
      const back = l < inOffsets[i + 1]! ? inTargets[l]! : nodes.length;
      targets[written] = Math.min(there, back);
      strengths[written] = strength(there <= back ? outStrengths[k]! : 0, back <= there ? inStrengths[l]! : 0);
      if (strengths[written]! > 0) written++;
      if (there <= back) k++;
      if (back <= there) l++;
    }
    offsets[i + 1] = written;
  }
  const rows = { offsets, targets: targets.slice(0, written), strengths: strengths.slice(0, written) };
  return { ...network, directed: false, ...rows, inOffsets: rows.offsets, inTargets: rows.targets, inStrengths: rows.strengths };
}
