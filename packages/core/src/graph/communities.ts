import type { Network } from '../model/network.ts';
import { adjustedRand } from './communities/agreement.ts';
import { connectedParts } from './communities/connected.ts';
import { improved, mostRounds, singletons } from './communities/leiden.ts';
import { massOf } from './communities/mass.ts';
import { modularityOf } from './communities/modularity.ts';
import { memoised } from './engine/memo.ts';
import { stream } from './engine/stream.ts';
import { type Sliced, sliced, type Steps } from './engine/work.ts';

/** How communities are searched for. */
export interface CommunitySearch {
  /** Above 1: smaller communities; below 1: larger ones. */
  readonly resolution: number;
  /** Number of searches. */
  readonly runs: number;
  readonly seed: number;
}

/** Communities of an undirected network that has ties. */
export interface Communities {
  /** Of each node, numbered from 0 in the order of their first nodes. */
  readonly of: Int32Array;
  readonly modularity: number;
  /** What every search found; the first of the best is `of`. */
  readonly found: readonly Int32Array[];
}

/**
 * The partition of highest modularity that `runs` searches by the Leiden algorithm find: by turns from nodes alone and from nodes thrown
 * together at random, since some good partitions are reached from the one and not from the other. Every community hangs together, an
 * isolate is one of its own. One stream of random numbers for all searches; strengths are added row by row, ascending.
 * O(runs · m · rounds).
 */
export function communities(network: Network, search: CommunitySearch): Communities {
  return searched(network, search)(network);
}

/** The slices of `communities`. */
export function communitySteps(network: Network, search: CommunitySearch): Steps {
  return searched(network, search).steps(network);
}

/** Mean adjusted Rand index of all pairs of searches; the same partition twice agrees fully. O(runs² · n log n). */
export function stability(network: Network, search: CommunitySearch): number {
  const { found } = communities(network, search);
  let sum = 0;
  for (let a = 0; a < found.length; a++) {
    for (let b = 0; b < a; b++) sum += isSame(found[a]!, found[b]!) ? 1 : adjustedRand(found[a]!, found[b]!);
  }
  return sum / ((found.length * (found.length - 1)) / 2);
}

function searched(network: Network, { resolution, runs, seed }: CommunitySearch): Sliced<Communities> {
  const key = `${resolution} ${runs} ${seed}`;
  const known = bySearch(network).get(key);
  if (known !== undefined) return known;
  const made = sliced((given) => {
    const mass = massOf(given);
    const random = stream(seed);
    const found: Int32Array[] = [];
    let partition = singletons(mass.count);
    let isDone = false;
    const run = (slice: number): void => {
      if (!isDone) {
        const better = improved(mass, partition, resolution, random);
        isDone = better === null;
        partition = better ?? partition;
      }
      if (slice % mostRounds < mostRounds - 1) return;
      found.push(connectedParts(mass, partition));
      partition = found.length % 2 === 0 ? singletons(mass.count) : scattered(mass.count, random);
      isDone = false;
    };
    const result = (): Communities => {
      const modularities = found.map((one) => modularityOf(mass, one, resolution));
      // Of equally good partitions the first, whatever rounding makes of them.
      const highest = modularities.reduce((most, one) => Math.max(most, one), -Infinity);
      const best = modularities.findIndex((one) => one >= highest - 1e-12);
      return { of: found[best]!, modularity: modularities[best]!, found };
    };
    return { slices: runs * mostRounds, run, result };
  });
  bySearch(network).set(key, made);
  return made;
}

const bySearch = memoised<Map<string, Sliced<Communities>>>(() => new Map());

function isSame(a: Int32Array, b: Int32Array): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** Nodes thrown into as many communities as there are nodes: some alone, some with strangers. */
function scattered(count: number, random: () => number): Int32Array {
  return Int32Array.from({ length: count }, () => Math.floor(random() * count));
}
