import type { Made, Network, NetworkMode } from '../../model/network.ts';
import { inBlocks } from '../engine/in-blocks.ts';
import { type LooseRows, type Rows, rowsFromLower, rowsTurned } from './rows.ts';
import { sharedOf } from './shared-of.ts';

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
  const { modes } = twoMode;
  if (modes === null) throw new TypeError(`project needs a two-mode network, not one made as ${twoMode.made.mode}`);
  if (onto !== 'institutions' && onto !== 'affiliations') throw new TypeError(`onto is institutions or affiliations, not ${String(onto)}`);
  if (!madeAs.has(strength)) throw new TypeError(`strength is count, newman or jaccard, not ${strength}`);
  const keptMode = onto === 'institutions' ? 0 : 1;
  const { kept, ties } = crossTies(twoMode, modes, keptMode);
  const members = rowsTurned(twoMode.nodes.length, ties);
  const shared = sharedOf(kept.length, ties, members, strength);
  const made = { mode: madeAs.get(strength) ?? 'clique', affiliations: companies(members) };
  return oneMode(twoMode, kept, rowsFromLower(kept.length, shared), made);
}

/** Rows with at least two entries. */
function companies({ offsets }: Rows): number {
  let count = 0;
  for (let p = 0; p + 1 < offsets.length; p++) if (offsets[p + 1]! - offsets[p]! > 1) count++;
  return count;
}

/** Nodes of one mode and their ties to the other; rows by place in `kept`, one for each node of the network, the last ones empty. */
function crossTies(network: Network, modes: Uint8Array, keptMode: number): { kept: Int32Array; ties: LooseRows } {
  const size = network.nodes.length;
  const kept = new Int32Array(size);
  const starts = new Int32Array(size + 1);
  const ends = new Int32Array(network.targets.length);
  const count = ofMode(modes, keptMode, kept);
  inBlocks(count, (from, to) => keepAcross(network, modes, kept, from, to, starts, ends));
  starts.fill(starts[count]!, count + 1);
  const ties = { offsets: starts, targets: ends.subarray(0, starts[count]), strengths: null };
  return { kept: kept.slice(0, count), ties };
}

/** Writes the nodes of a mode; gives how many. */
function ofMode(modes: Uint8Array, mode: number, nodes: Int32Array): number {
  let count = 0;
  for (let i = 0; i < modes.length; i++) if (modes[i] === mode) nodes[count++] = i;
  return count;
}

function keepAcross(
  { offsets, targets }: Network,
  modes: Uint8Array,
  kept: Int32Array,
  from: number,
  to: number,
  starts: Int32Array,
  ends: Int32Array,
): void {
  let written = starts[from]!;
  for (let at = from; at < to; at++) {
    const i = kept[at]!;
    const own = modes[i]!;
    for (let k = offsets[i]!, end = offsets[i + 1]!; k < end; k++) {
      const j = targets[k]!;
      ends[written] = j;
      if (modes[j] !== own) written++;
    }
    starts[at + 1] = written;
  }
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
  const newGroup = new Int32Array(groupNames.length).fill(-1);
  markGroups(groups, kept, newGroup);
  const present = groupNames.filter((_, group) => newGroup[group] === 0);
  for (let group = 0, next = 0; group < newGroup.length; group++) if (newGroup[group] === 0) newGroup[group] = next++;
  return {
    nodes: picked(nodes, kept),
    directed: false,
    ...ties,
    inOffsets: ties.offsets,
    inTargets: ties.targets,
    inStrengths: ties.strengths,
    facet,
    groupNames: present,
    groups: renamed(groups, kept, newGroup),
    modes: null,
    attributes: picked(attributes, kept),
    made: { ...made, merged: 0, loops: 0, symmetricBySource: false },
  };
}

function markGroups(groups: Int32Array, kept: Int32Array, marks: Int32Array): void {
  for (let at = 0; at < kept.length; at++) {
    const group = groups[kept[at]!]!;
    if (group >= 0) marks[group] = 0;
  }
}

function renamed(groups: Int32Array, kept: Int32Array, names: Int32Array): Int32Array {
  const made = new Int32Array(kept.length);
  for (let at = 0; at < kept.length; at++) {
    const group = groups[kept[at]!]!;
    made[at] = group < 0 ? -1 : names[group]!;
  }
  return made;
}

function picked<T>(all: readonly T[], kept: Int32Array): readonly T[] {
  const chosen: T[] = [];
  for (let at = 0; at < kept.length; at++) chosen.push(all[kept[at]!]!);
  return chosen;
}
