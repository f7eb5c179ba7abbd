import type { Made, Network, NetworkMode, NodeAttributes } from '../../model/network.ts';
import { type LooseRows, type Rows, rowsFromLower, rowsTurned } from './rows.ts';

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
  let affiliations = 0;
  for (let p = 0; p < twoMode.nodes.length; p++) if (members.offsets[p + 1]! - members.offsets[p]! > 1) affiliations++;
  return oneMode(twoMode, kept, rowsFromLower(kept.length, shared), { mode: madeAs.get(strength) ?? 'clique', affiliations });
}

/** Nodes of one mode and their ties to the other; rows by place in `kept`, one for each node of the network, the last ones empty. */
function crossTies({ nodes, offsets, targets }: Network, modes: Uint8Array, keptMode: number): { kept: Int32Array; ties: LooseRows } {
  const kept = new Int32Array(nodes.length);
  const starts = new Int32Array(nodes.length + 1);
  const ends = new Int32Array(targets.length);
  let count = 0;
  let written = 0;
  for (let i = 0; i < nodes.length; i++) {
    if (modes[i] !== keptMode) continue;
    kept[count++] = i;
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) if (modes[targets[k]!] !== keptMode) ends[written++] = targets[k]!;
    starts[count] = written;
  }
  starts.fill(written, count + 1);
  const ties = { offsets: starts, targets: ends.subarray(0, written), strengths: null };
  return { kept: kept.slice(0, count), ties };
}

/** What each kept node shares with those after it, in any order. */
function sharedOf(count: number, ties: LooseRows, members: Rows, strength: string): LooseRows {
  const { offsets: memberStarts, targets: memberEnds } = members;
  const offsets = new Int32Array(count + 1);
  const pairs = pairsWithin(members);
  const most = Math.min(pairs, 2 ** 20);
  let column = { targets: new Int32Array(most), strengths: new Float64Array(most) };
  const shared = new Float64Array(count);
  const met = new Int32Array(count);
  // Members ascend, so the nodes after i stand behind where the last one before i was found.
  const cursor = memberStarts.slice();
  let written = 0;
  for (let i = 0; i < count; i++) {
    let others = 0;
    const tiesEnd = ties.offsets[i + 1]!;
    for (let k = ties.offsets[i]!; k < tiesEnd; k++) {
      const middle = ties.targets[k]!;
      const end = memberStarts[middle + 1]!;
      const worth = strength === 'newman' ? 1 / (end - memberStarts[middle]! - 1) : 1;
      for (let l = ++cursor[middle]!; l < end; l++) {
        const j = memberEnds[l]!;
        const before = shared[j]!;
        if (before === 0) met[others++] = j;
        shared[j] = before + worth;
      }
    }
    if (written + others > column.targets.length) column = grown(column, Math.min(pairs, 2 * (written + others)));
    const { targets, strengths } = column;
    for (let at = 0; at < others; at++) {
      const j = met[at]!;
      targets[written] = j;
      strengths[written] = strength === 'jaccard' ? shared[j]! / (sizeOf(ties, i) + sizeOf(ties, j) - shared[j]!) : shared[j]!;
      written++;
      shared[j] = 0;
    }
    offsets[i + 1] = written;
  }
  return { offsets, targets: column.targets.subarray(0, written), strengths: column.strengths.subarray(0, written) };
}

/** Pairs that share something, each as often as it does. */
function pairsWithin({ offsets }: Rows): number {
  let pairs = 0;
  for (let p = 0; p + 1 < offsets.length; p++) {
    const size = offsets[p + 1]! - offsets[p]!;
    pairs += (size * (size - 1)) / 2;
  }
  return pairs;
}

function sizeOf({ offsets }: LooseRows, i: number): number {
  return offsets[i + 1]! - offsets[i]!;
}

function grown(column: { readonly targets: Int32Array; readonly strengths: Float64Array }, length: number) {
  const targets = new Int32Array(length);
  targets.set(column.targets);
  const strengths = new Float64Array(length);
  strengths.set(column.strengths);
  return { targets, strengths };
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
  for (const old of kept) if (groups[old]! >= 0) newGroup[groups[old]!] = 0;
  const present = groupNames.filter((_, group) => newGroup[group] === 0);
  for (let group = 0, next = 0; group < newGroup.length; group++) if (newGroup[group] === 0) newGroup[group] = next++;
  const keptNodes: string[] = [];
  const keptAttributes: NodeAttributes[] = [];
  for (const old of kept) {
    keptNodes.push(nodes[old]!);
    keptAttributes.push(attributes[old]!);
  }
  return {
    nodes: keptNodes,
    directed: false,
    ...ties,
    inOffsets: ties.offsets,
    inTargets: ties.targets,
    inStrengths: ties.strengths,
    facet,
    groupNames: present,
    groups: kept.map((old) => newGroup[groups[old]!] ?? -1),
    modes: null,
    attributes: keptAttributes,
    made: { ...made, merged: 0, loops: 0, symmetricBySource: false },
  };
}
