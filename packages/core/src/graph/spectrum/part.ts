import type { Network } from '../../model/network.ts';
import { floats, ints } from '../engine/cut-arrays.ts';

/** Some nodes of a network and the ties among them, numbered anew. */
export interface Part {
  /** Number in the network of each node, ascending. */
  readonly members: Int32Array;
  readonly symmetric: boolean;
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  readonly strengths: Float64Array;
}

/** The ties among some nodes. `numbers` is as long as the network and holds -1 everywhere; so it does again afterwards. */
export function partOf(network: Network, members: Int32Array, numbers: Int32Array): Part {
  const { directed, offsets, targets, strengths } = network;
  if (members.length === network.nodes.length) return { members, symmetric: !directed, offsets, targets, strengths };
  let most = 0;
  for (let i = 0; i < members.length; i++) {
    numbers[members[i]!] = i;
    most += offsets[members[i]! + 1]! - offsets[members[i]!]!;
  }
  const ownOffsets = ints(members.length + 1);
  const ownTargets = ints(most);
  const ownStrengths = floats(most);
  let written = 0;
  for (let i = 0; i < members.length; i++) {
    for (let k = offsets[members[i]!]!; k < offsets[members[i]! + 1]!; k++) {
      const j = numbers[targets[k]!]!;
      if (j === -1) continue;
      ownTargets[written] = j;
      ownStrengths[written++] = strengths[k]!;
    }
    ownOffsets[i + 1] = written;
  }
  for (let i = 0; i < members.length; i++) numbers[members[i]!] = -1;
  return { members, symmetric: !directed, offsets: ownOffsets, targets: ownTargets, strengths: ownStrengths };
}
