import type { Network } from '../../model/network.ts';
import type { Rows } from '../making/rows.ts';

/** The network among the nodes i with `keep[i]` = 1 alone: they and the ties between them. O(n + m). */
export function induced(network: Network, keep: Uint8Array): Network {
  const { nodes, directed, offsets, targets, strengths, inOffsets, inTargets, inStrengths, groupNames, groups, modes, attributes } =
    network;
  const kept: number[] = [];
  const placeOf = new Int32Array(nodes.length).fill(-1);
  for (let i = 0; i < nodes.length; i++) if (keep[i] === 1) placeOf[i] = kept.push(i) - 1;
  const out = among({ offsets, targets, strengths }, kept, placeOf);
  const into = directed ? among({ offsets: inOffsets, targets: inTargets, strengths: inStrengths }, kept, placeOf) : out;
  const present = new Set(kept.map((i) => groups[i]!));
  const names = groupNames.filter((_, g) => present.has(g));
  return {
    ...network,
    ...out,
    inOffsets: into.offsets,
    inTargets: into.targets,
    inStrengths: into.strengths,
    nodes: kept.map((i) => nodes[i]!),
    groupNames: names,
    groups: Int32Array.from(kept, (i) => names.indexOf(groupNames[groups[i]!] ?? '')),
    modes: modes === null ? null : Uint8Array.from(kept, (i) => modes[i]!),
    attributes: kept.map((i) => attributes[i]!),
  };
}

/** Rows of the nodes kept, in new numbers. */
function among({ offsets, targets, strengths }: Rows, kept: readonly number[], placeOf: Int32Array): Rows {
  const starts = new Int32Array(kept.length + 1);
  const ends = new Int32Array(targets.length);
  const values = new Float64Array(targets.length);
  let written = 0;
  kept.forEach((i, place) => {
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
      const j = placeOf[targets[k]!]!;
      if (j < 0) continue;
      ends[written] = j;
      values[written++] = strengths[k]!;
    }
    starts[place + 1] = written;
  });
  return { offsets: starts, targets: ends.slice(0, written), strengths: values.slice(0, written) };
}
