import type { Network } from '../../model/network.ts';
import { shuffled } from '../communities/move.ts';
import type { Removals } from '../robustness.ts';
import { stream } from '../engine/stream.ts';
import { isTied } from '../engine/tied.ts';
import type { Work } from '../engine/work.ts';
import { type Among, among } from './among.ts';
import { largestParts } from './largest-parts.ts';

/** Visits of nodes and arcs in one slice, some 10 to 30 ms. */
const visits = 2 ** 21;

/**
 * Mean over `runs` orders of removal, one stream of random numbers for all. An order is drawn whole, by shuffling, where anyone may go; else
 * each time one of the equals is drawn, in the order of nodes.
 */
export function sampledRobustness(network: Network, { removal, of, first, runs, seed }: Removals): Work<number> {
  const { nodes, targets } = network;
  const n = nodes.length;
  const random = stream(seed);
  const isSlow = removal === 'betweenness' || of === 'global-efficiency';
  const together = Math.max(1, Math.floor(visits / (isSlow ? (n + 1) * (n + targets.length + 1) : n + targets.length / n + 1)));
  const order = new Int32Array(n);
  const keep = new Uint8Array(n);
  const paths = among(network);
  let sum = 0;
  const next = nextBy(removal, network, paths, keep, random);
  const remove = (step: number): void => {
    const q = step % n;
    if (q === 0) {
      keep.fill(1);
      if (removal === 'random' || removal === 'leader') order.set(drawnOrder(network, removal === 'leader' ? first : [], random));
    }
    if (removal === 'degree' || removal === 'betweenness') order[q] = next();
    keep[order[q]!] = 0;
    if (of === 'global-efficiency') sum += paths.inverseDistances(keep);
    else if (q === n - 1) sum += largestParts(network, order).reduce((total, one) => total + one, 0);
  };
  const run = (slice: number): void => {
    const end = Math.min((slice + 1) * together, runs * n);
    for (let step = slice * together; step < end; step++) remove(step);
  };
  const result = (): number => sum / runs / n / (of === 'giant-share' ? n : n * (n - 1));
  return { slices: Math.ceil((runs * n) / together), run, result };
}

/** Those of `first` that are there, in their order, then the others as shuffled. */
function drawnOrder({ nodes }: Network, first: readonly string[], random: () => number): number[] {
  const leaders = first.map((id) => nodes.indexOf(id)).filter((i) => i >= 0);
  return [...new Set([...leaders, ...shuffled(nodes.length, random)])];
}

/** Chooses one of those who have most ties, or most betweenness, among the nodes with `keep` = 1. */
function nextBy(
  removal: Removals['removal'],
  network: Network,
  { betweenness }: Among,
  keep: Uint8Array,
  random: () => number,
): () => number {
  const { nodes, offsets, targets } = network;
  const values = new Float64Array(nodes.length);
  const countTies = (): void => {
    for (let i = 0; i < nodes.length; i++) {
      values[i] = 0;
      for (let k = offsets[i]!; k < offsets[i + 1]!; k++) values[i]! += keep[targets[k]!]!;
    }
  };
  return () => {
    if (removal === 'betweenness') betweenness(keep, values);
    else countTies();
    let most = 0;
    for (let i = 0; i < nodes.length; i++) if (keep[i] === 1) most = Math.max(most, values[i]!);
    const isEqual = (i: number): boolean => keep[i] === 1 && isTied(values[i]!, most);
    let equals = 0;
    for (let i = 0; i < nodes.length; i++) if (isEqual(i)) equals++;
    let skip = Math.floor(random() * equals);
    for (let i = 0; ; i++) if (isEqual(i) && skip-- === 0) return i;
  };
}
