import type { Network } from '../model/network.ts';
import { components } from './components.ts';
import { channelsOf, channelsThroughNodes } from './flow/channels.ts';
import { flowsIn } from './flow/flows.ts';
import { overFlows } from './flow/over-flows.ts';
import { leastCut } from './k-components/least-cut.ts';
import { strongComponents } from './strong-components.ts';
import { unit } from './variants/unit.ts';
import { sliced, type Work } from './engine/work.ts';

/**
 * The fewest ties whose loss leaves some node without a path to some other; 0 where that is so already, NaN of fewer than two nodes. Whatever
 * falls apart parts the first node from another, so a flow to each, and with direction from each, finds it. n flows of at most the smallest
 * degree.
 */
export const tieConnectivity = sliced((network: Network): Work<number> => {
  const { nodes, directed } = network;
  const flows = flowsIn(channelsOf(unit(network)));
  let least = isWhole(network) ? smallestDegree(network) : 0;
  const run = (first: number, end: number): void => {
    for (let i = Math.max(first, 1); i < end && least > 0; i++) {
      least = flows.most(0, i, least);
      if (directed) least = flows.most(i, 0, least);
    }
  };
  return overFlows(network, { count: nodes.length, units: least }, run, () => (nodes.length < 2 ? NaN : least));
});

/**
 * The fewest nodes whose loss leaves some node without a path to some other, n − 1 where all are tied to all; 0 where it is so already, NaN
 * of fewer than two nodes. (k + 1)·n flows of at most the smallest degree k, without direction n + k².
 */
export const nodeConnectivity = sliced((network: Network): Work<number> => {
  if (network.nodes.length < 2 || !isWhole(network)) return known(network.nodes.length < 2 ? NaN : 0);
  return network.directed ? alongArcs(network) : eitherWay(network);
});

function known(value: number): Work<number> {
  return { slices: 0, run: () => undefined, result: () => value };
}

/** Of the first k + 1 nodes one is not among k such nodes, so flows between those and all others find them (Even 1975). */
function alongArcs(network: Network): Work<number> {
  const count = network.nodes.length;
  const flows = flowsIn(channelsThroughNodes(network));
  let least = smallestDegree(network);
  const run = (first: number, end: number): void => {
    for (let at = first; at < end; at++) {
      const from = Math.floor(at / count);
      const to = at % count;
      if (from > least || from === to) continue;
      if (!hasArc(network, from, to)) least = flows.most(2 * from + 1, 2 * to, least);
      if (!hasArc(network, to, from)) least = flows.most(2 * to + 1, 2 * from, least);
    }
  };
  return overFlows(network, { count: Math.min(least + 1, count) * count, units: least }, run, () => least);
}

/** The search pauses at most once for each node and each pair of partners of one with fewest. */
function eitherWay(network: Network): Work<number> {
  const degree = smallestDegree(network);
  const search = leastCut(network, 0);
  let least = NaN;
  const run = (first: number, end: number): void => {
    for (let at = first; at < end && Number.isNaN(least); at++) {
      const next = search.next();
      if (next.done === true) least = next.value.size;
    }
  };
  const count = network.nodes.length + (degree * (degree - 1)) / 2 + 1;
  return overFlows(network, { count, units: degree }, run, () => least);
}

/** Whether every node reaches every other. */
function isWhole(network: Network): boolean {
  return (network.directed ? strongComponents(network) : components(network)).sizes.length === 1;
}

function smallestDegree({ nodes, offsets, inOffsets }: Network): number {
  let least = Infinity;
  for (let i = 0; i < nodes.length; i++) {
    least = Math.min(least, offsets[i + 1]! - offsets[i]!, inOffsets[i + 1]! - inOffsets[i]!);
  }
  return least;
}

/** Whether an arc leads from i to j: rows ascend. */
function hasArc({ offsets, targets }: Network, i: number, j: number): boolean {
  let low = offsets[i]!;
  let high = offsets[i + 1]!;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (targets[middle]! < j) low = middle + 1;
    else high = middle;
  }
  return low < offsets[i + 1]! && targets[low] === j;
}
