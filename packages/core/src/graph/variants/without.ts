import type { Network } from '../../model/network.ts';

/** A network without one of its nodes and the ties of it; all else as it was. O(n + m). */
export function without(network: Network, node: number): Network {
  const left = (_: unknown, i: number): boolean => i !== node;
  const out = rowsWithout(network.offsets, network.targets, network.strengths, node);
  const into = network.directed ? rowsWithout(network.inOffsets, network.inTargets, network.inStrengths, node) : out;
  return {
    ...network,
    nodes: network.nodes.filter(left),
    groups: network.groups.filter(left),
    modes: network.modes === null ? null : network.modes.filter(left),
    attributes: network.attributes.filter(left),
    offsets: out.offsets,
    targets: out.targets,
    strengths: out.strengths,
    inOffsets: into.offsets,
    inTargets: into.targets,
    inStrengths: into.strengths,
  };
}

function rowsWithout(
  offsets: Int32Array,
  targets: Int32Array,
  strengths: Float64Array,
  node: number,
): { readonly offsets: Int32Array; readonly targets: Int32Array; readonly strengths: Float64Array } {
  const count = offsets.length - 2;
  const keptOffsets = new Int32Array(count + 1);
  const keptTargets = new Int32Array(targets.length);
  const keptStrengths = new Float64Array(targets.length);
  let written = 0;
  for (let i = 0; i < count; i++) {
    const at = i < node ? i : i + 1;
    for (let k = offsets[at]!; k < offsets[at + 1]!; k++) {
      const j = targets[k]!;
      if (j === node) continue;
      keptTargets[written] = j < node ? j : j - 1;
      keptStrengths[written++] = strengths[k]!;
    }
    keptOffsets[i + 1] = written;
  }
  return { offsets: keptOffsets, targets: keptTargets.slice(0, written), strengths: keptStrengths.slice(0, written) };
}
