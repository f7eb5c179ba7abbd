import { networkAt } from '../graph/making/network-at.ts';
import type { NetworkOptions } from '../graph/making/network-options.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Network } from '../model/network.ts';

/** Two days, and what the networks of both are made of; see `NetworkOptions`. */
export interface ChangesOptions extends Omit<NetworkOptions, 'date' | 'facts'> {
  /** ISO day. */
  readonly from: string;
  /** ISO day; it may also be the earlier of the two. */
  readonly to: string;
}

/** Two ends; from `from` to `to` where the networks are directed, else in code-unit order. */
export interface ChangedTie {
  readonly from: string;
  readonly to: string;
}

/** What became of institutions and ties between two days. Each list is sorted by id; none shares anything with another. */
export interface Changes {
  readonly joined: readonly string[];
  readonly left: readonly string[];
  readonly stayed: readonly string[];
  /** Possibly there on a day, and neither joined, left nor stayed for certain. */
  readonly unknown: readonly string[];
  readonly ties: {
    readonly formed: readonly ChangedTie[];
    readonly dissolved: readonly ChangedTie[];
    readonly kept: readonly ChangedTie[];
    readonly unknown: readonly ChangedTie[];
  };
}

/**
 * What changed between two days. Something stayed if it is certain on both days, joined if it is certain on the second and impossible on the first, left if it is
 * certain on the first and impossible on the second; all else that is possible on a day is unknown. Impossible means that neither the policy in use nor the
 * evidence alone allows it, so nothing leaves because a source falls silent or a policy assumes an end. Without doubt in the data the first three are the
 * differences and the intersection of the two days' sets. Ties are those of the networks in the mode asked for; of a two-mode network, memberships.
 *
 * @throws TypeError as `networkAt`.
 */
export function changes(dataset: Dataset, { from, to, ...options }: ChangesOptions): Changes {
  const [before, after] = [viewOf(dataset, from, options), viewOf(dataset, to, options)];
  const directed = [...before.networks, ...after.networks].some((network) => network.directed);
  const institutions = compared(before, after, institutionsOf);
  const ties = compared(before, after, (network) => tiesOf(network, directed));
  return {
    joined: ids(institutions.gained),
    left: ids(institutions.lost),
    stayed: ids(institutions.kept),
    unknown: ids(institutions.unknown),
    ties: {
      formed: pairs(ties.gained),
      dissolved: pairs(ties.lost),
      kept: pairs(ties.kept),
      unknown: pairs(ties.unknown),
    },
  };
}

interface View {
  readonly certain: Network;
  /** Together they hold all that is possible: a policy may lengthen an event's ties, but also end what the evidence leaves open. */
  readonly possible: readonly Network[];
  readonly networks: readonly Network[];
}

function viewOf(dataset: Dataset, date: string, options: Omit<NetworkOptions, 'date'>): View {
  const certain = networkAt(dataset, { ...options, date, facts: 'certain' });
  const possible = [
    networkAt(dataset, { ...options, date, facts: 'possible' }),
    networkAt(dataset, { ...options, date, facts: 'possible', policy: 'evidence-only' }),
  ];
  return { certain, possible, networks: [certain, ...possible] };
}

/** Things by key; the key sorts them. */
type Keyed = ReadonlyMap<string, readonly string[]>;

interface Compared {
  readonly gained: Keyed;
  readonly lost: Keyed;
  readonly kept: Keyed;
  readonly unknown: Keyed;
}

function compared(before: View, after: View, read: (network: Network) => Keyed): Compared {
  const [certainBefore, certainAfter] = [read(before.certain), read(after.certain)];
  const [possibleBefore, possibleAfter] = [union(before.possible.map(read)), union(after.possible.map(read))];
  const all = union([possibleBefore, possibleAfter]);
  const where = (holds: (key: string) => boolean): Keyed => new Map([...all].filter(([key]) => holds(key)));
  const isGained = (key: string) => certainAfter.has(key) && !possibleBefore.has(key);
  const isLost = (key: string) => certainBefore.has(key) && !possibleAfter.has(key);
  const isKept = (key: string) => certainBefore.has(key) && certainAfter.has(key);
  return {
    gained: where(isGained),
    lost: where(isLost),
    kept: where(isKept),
    unknown: where((key) => !isGained(key) && !isLost(key) && !isKept(key)),
  };
}

function institutionsOf({ nodes, modes }: Network): Keyed {
  return new Map(nodes.flatMap((id, i) => (modes?.[i] === 1 ? [] : [[id, [id]]])));
}

/** In a directed comparison an undirected tie stands both ways, as it does in a directed network. */
function tiesOf({ nodes, offsets, targets }: Network, directed: boolean): Keyed {
  const ties = new Map<string, readonly string[]>();
  for (const [i, from] of nodes.entries()) {
    for (const j of targets.subarray(offsets[i], offsets[i + 1])) {
      const to = nodes[j]!;
      // No id holds a space.
      if (directed || i < j) ties.set(`${from} ${to}`, [from, to]);
    }
  }
  return ties;
}

function union(sets: readonly Keyed[]): Keyed {
  return new Map(sets.flatMap((set) => [...set]));
}

function sorted(set: Keyed): (readonly string[])[] {
  return [...set].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, parts]) => parts);
}

function ids(set: Keyed): string[] {
  return sorted(set).map(([id = '']) => id);
}

function pairs(set: Keyed): ChangedTie[] {
  return sorted(set).map(([from = '', to = '']) => ({ from, to }));
}
