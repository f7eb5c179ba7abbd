import type { Network } from '../../../model/network.ts';
import { memoised } from '../../engine/memo.ts';

/** The network of those that have a group, with the ties among them; the network itself if all have one. O(n + m). */
export const groupedOnly = memoised((network: Network): Network => {
  const { nodes, groups, attributes } = network;
  if (!groups.includes(-1)) return network;
  const kept = Int32Array.from(nodes.keys()).filter((i) => groups[i]! >= 0);
  const place = new Int32Array(nodes.length).fill(-1);
  kept.forEach((old, i) => {
    place[old] = i;
  });
  const { offsets, targets, strengths } = rowsOf(kept, place, network.offsets, network.targets, network.strengths);
  const into = network.directed
    ? rowsOf(kept, place, network.inOffsets, network.inTargets, network.inStrengths)
    : { offsets, targets, strengths };
  return {
    ...network,
    nodes: Array.from(kept, (old) => nodes[old]!),
    offsets,
    targets,
    strengths,
    inOffsets: into.offsets,
    inTargets: into.targets,
    inStrengths: into.strengths,
    groups: kept.map((old) => groups[old]!),
    attributes: Array.from(kept, (old) => attributes[old]!),
  };
});

function rowsOf(kept: Int32Array, place: Int32Array, starts: Int32Array, ends: Int32Array, along: Float64Array) {
  const offsets = new Int32Array(kept.length + 1);
  const targets = new Int32Array(ends.length);
  const strengths = new Float64Array(ends.length);
  let written = 0;
  for (let i = 0; i < kept.length; i++) {
    for (let k = starts[kept[i]!]!; k < starts[kept[i]! + 1]!; k++) {
      const j = place[ends[k]!]!;
      if (j < 0) continue;
      targets[written] = j;
      strengths[written++] = along[k]!;
    }
    offsets[i + 1] = written;
  }
  return { offsets, targets: targets.slice(0, written), strengths: strengths.slice(0, written) };
}
