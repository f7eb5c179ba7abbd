import type { Made, Network, NetworkMode } from '../model/network.ts';

/** What is projected onto, and what a shared affiliation is worth. */
export interface ProjectOptions {
  /** Nodes to keep. Default `institutions`. */
  readonly onto?: 'institutions' | 'affiliations' | undefined;
  /**
   * `count` (default): the number shared. `newman`: each shared affiliation of k institutions gives 1 / (k - 1), so that an institution's strengths sum to the
   * number of its affiliations with company. `jaccard`: the shared ones among those of either.
   */
  readonly strength?: 'count' | 'newman' | 'jaccard' | undefined;
}

/**
 * A one-mode network of those that share an affiliation (or, onto affiliations, an institution). Nodes without company stay, untied. Ties the two-mode
 * network may hold between institutions are left aside. `made.affiliations` counts the shared ones with at least two present. O(sum of squared sizes).
 *
 * @throws TypeError for a network that is not two-mode, or an option that is none.
 */
export function project(twoMode: Network, { onto = 'institutions', strength = 'count' }: ProjectOptions = {}): Network {
  const { modes, offsets, targets } = twoMode;
  if (modes === null) throw new TypeError(`project needs a two-mode network, not one made as ${twoMode.made.mode}`);
  if (onto !== 'institutions' && onto !== 'affiliations') throw new TypeError(`onto is institutions or affiliations, not ${String(onto)}`);
  if (!madeAs.has(strength)) throw new TypeError(`strength is count, newman or jaccard, not ${strength}`);
  const keptMode = onto === 'institutions' ? 0 : 1;
  const kept = Int32Array.from(twoMode.nodes.keys()).filter((i) => modes[i] === keptMode);
  const newIndex = new Int32Array(twoMode.nodes.length).fill(-1);
  kept.forEach((old, i) => {
    newIndex[old] = i;
  });
  const sizes = crossDegrees(twoMode, modes);
  const shared = new Float64Array(kept.length);
  const rows = new Int32Array(kept.length + 1);
  const tiedTo: number[] = [];
  const strengths: number[] = [];
  for (let i = 0; i < kept.length; i++) {
    const old = kept[i]!;
    const met: number[] = [];
    for (let k = offsets[old]!; k < offsets[old + 1]!; k++) {
      const middle = targets[k]!;
      if (modes[middle] === keptMode) continue;
      const worth = strength === 'newman' ? 1 / (sizes[middle]! - 1) : 1;
      for (let l = offsets[middle]!; l < offsets[middle + 1]!; l++) {
        const j = newIndex[targets[l]!]!;
        if (j < 0 || j === i) continue;
        if (shared[j] === 0) met.push(j);
        shared[j]! += worth;
      }
    }
    met.sort((a, b) => a - b);
    for (const j of met) {
      tiedTo.push(j);
      strengths.push(strength === 'jaccard' ? shared[j]! / (sizes[old]! + sizes[kept[j]!]! - shared[j]!) : shared[j]!);
      shared[j] = 0;
    }
    rows[i + 1] = tiedTo.length;
  }
  const ties = { offsets: rows, targets: Int32Array.from(tiedTo), strengths: Float64Array.from(strengths) };
  const affiliations = sizes.filter((size, i) => size > 1 && modes[i] !== keptMode).length;
  return oneMode(twoMode, kept, ties, { mode: madeAs.get(strength) ?? 'clique', affiliations });
}

const madeAs: ReadonlyMap<string, NetworkMode> = new Map([
  ['count', 'clique'],
  ['newman', 'newman'],
  ['jaccard', 'jaccard'],
]);

function oneMode(
  { groups, groupNames, nodes, attributes, facet }: Network,
  kept: Int32Array,
  ties: Pick<Network, 'offsets' | 'targets' | 'strengths'>,
  made: Pick<Made, 'mode' | 'affiliations'>,
): Network {
  const keptGroups = kept.map((old) => groups[old]!);
  const present = [...new Set(keptGroups)].filter((group) => group >= 0).sort((a, b) => a - b);
  const newGroup = new Map(present.map((group, g) => [group, g]));
  return {
    nodes: Array.from(kept, (old) => nodes[old]!),
    directed: false,
    ...ties,
    inOffsets: ties.offsets,
    inTargets: ties.targets,
    inStrengths: ties.strengths,
    facet,
    groupNames: present.map((group) => groupNames[group]!),
    groups: keptGroups.map((group) => newGroup.get(group) ?? -1),
    modes: null,
    attributes: Array.from(kept, (old) => attributes[old]!),
    made: { ...made, merged: 0, loops: 0, symmetricBySource: false },
  };
}

/** Ties of each node to the other mode. */
function crossDegrees({ nodes, offsets, targets }: Network, modes: Uint8Array): Int32Array {
  const degrees = new Int32Array(nodes.length);
  for (let i = 0; i < nodes.length; i++) {
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) if (modes[targets[k]!] !== modes[i]) degrees[i]!++;
  }
  return degrees;
}
