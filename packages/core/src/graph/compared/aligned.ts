import type { Network } from '../../model/network.ts';

/** Who and what two networks have in common. In an undirected network each tie counts once. */
export interface Aligned {
  /** Place in the second network of each node of the first; -1: not there. */
  readonly placeInAfter: Int32Array;
  /** Nodes of both. */
  readonly stayed: number;
  /** Ties of both networks. */
  readonly kept: number;
  /** Ties of each network between nodes of both. */
  readonly amongStayers: { readonly before: number; readonly after: number };
}

/** What a tie or a node must be to count; nothing: all do. */
export interface Counted {
  readonly tie?: (network: Network, i: number, j: number) => boolean;
}

/** Two networks laid side by side by the ids of their nodes. O(n + m). */
export function aligned(before: Network, after: Network, { tie = () => true }: Counted = {}): Aligned {
  const placeInAfter = placesIn(before, after);
  const placeInBefore = placesIn(after, before);
  const present = new Int32Array(after.nodes.length).fill(-1);
  let kept = 0;
  for (let i = 0; i < before.nodes.length; i++) {
    const i2 = placeInAfter[i]!;
    if (i2 < 0) continue;
    for (let k = after.offsets[i2]!; k < after.offsets[i2 + 1]!; k++) present[after.targets[k]!] = i;
    for (let k = before.offsets[i]!; k < before.offsets[i + 1]!; k++) {
      const j = before.targets[k]!;
      if (placeInAfter[j]! >= 0 && present[placeInAfter[j]!] === i && tie(before, i, j)) kept++;
    }
  }
  const ways = before.directed ? 1 : 2;
  return {
    placeInAfter,
    stayed: placeInAfter.reduce((count, place) => count + (place < 0 ? 0 : 1), 0),
    kept: kept / ways,
    amongStayers: { before: tiesAmong(before, placeInAfter, tie), after: tiesAmong(after, placeInBefore, tie) },
  };
}

/** Ties of one network that count, an undirected one once. */
export function tieCount(network: Network, { tie = () => true }: Counted = {}): number {
  return tiesAmong(network, null, tie);
}

/** Both lists of ids ascend. */
function placesIn(network: Network, other: Network): Int32Array {
  const places = new Int32Array(network.nodes.length).fill(-1);
  let j = 0;
  for (let i = 0; i < network.nodes.length; i++) {
    while (j < other.nodes.length && other.nodes[j]! < network.nodes[i]!) j++;
    if (other.nodes[j] === network.nodes[i]) places[i] = j;
  }
  return places;
}

function tiesAmong(network: Network, places: Int32Array | null, tie: NonNullable<Counted['tie']>): number {
  const { nodes, offsets, targets, directed } = network;
  let count = 0;
  for (let i = 0; i < nodes.length; i++) {
    if (places !== null && places[i]! < 0) continue;
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
      const j = targets[k]!;
      if ((places === null || places[j]! >= 0) && tie(network, i, j)) count++;
    }
  }
  return directed ? count : count / 2;
}

/** How many nodes of one mode (0 institution, 1 affiliation) each network has, and both have; in a one-mode network all are institutions. */
export function members(
  before: Network,
  after: Network,
  mode: 0 | 1,
): { readonly earlier: number; readonly later: number; readonly both: number } {
  const isOfMode = ({ modes }: Network, i: number) => (modes?.[i] ?? 0) === mode;
  const countIn = (network: Network) => network.nodes.reduce((count, _, i) => count + (isOfMode(network, i) ? 1 : 0), 0);
  const both = placesIn(before, after).reduce((count, place, i) => count + (place >= 0 && isOfMode(before, i) ? 1 : 0), 0);
  return { earlier: countIn(before), later: countIn(after), both };
}
