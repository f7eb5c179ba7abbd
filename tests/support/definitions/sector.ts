import type { Network } from '#core/model/network';
import { codes } from '#core/model/codes';
import { type Definitions, distancesOf, eitherWay, lengthsOf, listed, type Matrix, sum } from '../brute-force.ts';

/** Metrics of groups by their definitions. */
export const ofSectors: Definitions = {
  'group-size': (_, network) => network.groupNames.map((__, g) => ofGroup(network, g).length),
  'group-coverage': (_, network, parameters) => {
    const listedCodes = parameters['expected'] as readonly string[];
    const asked = listedCodes.length > 0 ? listedCodes : Object.keys(codes.sector).filter((code) => code !== 'UNK');
    const present = asked.filter((code) => ofGroup(network, network.groupNames.indexOf(code)).length > 0);
    return [known(network).length === 0 ? NaN : present.length / asked.length];
  },
  'blau-index': (_, network) => [1 - sum(shares(network).map((share) => share * share))].map(unlessNobody(network)),
  iqv: (_, network, parameters) => {
    const k = possible(network, parameters['groups'] === 'code-list');
    const blau = 1 - sum(shares(network).map((share) => share * share));
    return [k < 2 ? NaN : blau / (1 - 1 / k)].map(unlessNobody(network));
  },
  'shannon-evenness': (_, network, parameters) => {
    const k = possible(network, parameters['groups'] === 'code-list');
    const entropy = -sum(shares(network).map((share) => share * Math.log(share)));
    return [k < 2 ? NaN : entropy / Math.log(k)].map(unlessNobody(network));
  },
  'ei-index': (ties, network) => [eiOf(tiesOfGroups(ties, network))],
  'group-ei-index': (ties, network) =>
    network.groupNames.map((_, g) => eiOf(tiesOfGroups(ties, network).filter(({ from, to }) => from === g || to === g))),
  'ei-minimum': (ties, network) => extremes(ties, network).slice(0, 1),
  'ei-maximum': (ties, network) => extremes(ties, network).slice(1),
  // The mean of the index over all ways of giving the groups to the institutions is that of a single tie.
  'ei-adjusted': (ties, network) => [eiOf(tiesOfGroups(ties, network)) - eiOf(tiesOfGroups(everyone(ties), network))],
  'cross-sector-share': (ties, network) => [(eiOf(tiesOfGroups(ties, network)) + 1) / 2],
  'sector-pair-coverage': (ties, network) => {
    const tied = tiesOfGroups(ties, network).filter(({ from, to }) => from !== to);
    const different = new Set(tied.map(({ from, to }) => `${Math.min(from, to)} ${Math.max(from, to)}`)).size;
    const k = network.groupNames.length;
    return [k < 2 ? NaN : different / ((k * (k - 1)) / 2)];
  },
  'mixing-matrix': (ties, network, { weighted }) => blocks(network, (from, to) => sum(within(ties, network, from, to, weighted === true))),
  'block-density': (ties, network) =>
    blocks(network, (from, to) => {
      const all = within(everyone(ties), network, from, to, false).length;
      return all === 0 ? NaN : within(ties, network, from, to, false).length / all;
    }),
  'nominal-assortativity': (ties, network, { weighted }) => {
    const { all, within, byChance } = exactFlows(ties, network, weighted === true);
    return [ratio(all * within - byChance, all * all - byChance)];
  },
  'partition-modularity': (ties, network, { weighted }) => {
    const { all, within, byChance } = exactFlows(ties, network, weighted === true);
    return [ratio(all * within - byChance, all * all)];
  },
  'coleman-homophily': (ties, network) => {
    const n = known(network).length;
    return network.groupNames.map((_, g) => {
      const out = tiesOfGroups(ties, { ...network, directed: true }).filter(({ from }) => from === g);
      const own = out.filter(({ to }) => to === g).length;
      const size = ofGroup(network, g).length;
      const expected = (out.length * (size - 1)) / (n - 1);
      if (!(expected > 0) || size === n) return NaN;
      return own >= expected ? (own - expected) / (out.length - expected) : (own - expected) / expected;
    });
  },
  'group-degree-centrality': (ties, network) =>
    ofGroupsAmong(ties, network, (among, own, others) => {
      const met = others.filter((j) => own.some((i) => among[j]![i]! > 0));
      return others.length === 0 ? NaN : met.length / others.length;
    }),
  'group-closeness': (ties, network) =>
    ofGroupsAmong(ties, network, (among, own, others) => {
      const distances = distancesOf(lengthsOf(among, false));
      const far = sum(others.map((j) => Math.min(...own.map((i) => distances[i]![j]!))));
      return others.length === 0 || far === Infinity ? NaN : others.length / far;
    }),
  // Shortest paths of the same length that avoid the group are counted in the network without it.
  'group-betweenness': (ties, network) =>
    ofGroupsAmong(ties, network, (among, own, others) => {
      const without = among.map((row, i) => row.map((tie, j) => (own.includes(i) || own.includes(j) ? 0 : tie)));
      const pairs = others.flatMap((s) => others.filter((t) => t > s).map((t) => [s, t] as const));
      const shares = pairs.map(([s, t]) => {
        const [all, clear] = [walksOf(among, s, t), walksOf(without, s, t)];
        return all.count === 0 ? 0 : 1 - (clear.length === all.length ? clear.count / all.count : 0);
      });
      return pairs.length === 0 ? NaN : sum(shares) / pairs.length;
    }),
  'freeman-segregation': (ties, network) => {
    const [all, possiblePairs] = [tiesOfGroups(ties, network), tiesOfGroups(everyone(ties), network)];
    const share = (some: typeof all) => some.filter(({ from, to }) => from !== to).length / some.length;
    return [all.length === 0 || share(possiblePairs) === 0 ? NaN : Math.max(0, 1 - share(all) / share(possiblePairs))];
  },
  'within-odds-ratio': (ties, network) => {
    const odds = (isWithin: boolean) => {
      const count = (matrix: Matrix) => tiesOfGroups(matrix, network).filter(({ from, to }) => (from === to) === isWithin).length;
      return count(ties) / (count(everyone(ties)) - count(ties));
    };
    const [inside, across] = [odds(true), odds(false)];
    return [inside > 0 && inside < Infinity && across > 0 && across < Infinity ? inside / across : NaN];
  },
};

/** Institutions with a value of the facet. */
function known({ groups, modes }: Network): number[] {
  return [...groups.keys()].filter((i) => groups[i]! >= 0 && modes?.[i] !== 1);
}

function ofGroup(network: Network, g: number): number[] {
  return known(network).filter((i) => network.groups[i] === g);
}

function shares(network: Network): number[] {
  return network.groupNames.map((_, g) => ofGroup(network, g).length / known(network).length).filter((share) => share > 0);
}

function unlessNobody(network: Network): (value: number) => number {
  return (value) => (known(network).length === 0 ? NaN : value);
}

function possible(network: Network, isListed: boolean): number {
  const present = network.groupNames.filter((_, g) => ofGroup(network, g).length > 0);
  const listedCodes = isListed ? Object.keys(codes.sector).filter((code) => code !== 'UNK') : [];
  return new Set([...present, ...listedCodes]).size;
}

/** Groups at the ends of each tie between institutions that have one. */
function tiesOfGroups(ties: Matrix, { groups, directed }: Network): { from: number; to: number; strength: number }[] {
  const ends = listed(ties, directed).map(([i, j]) => ({ from: groups[i]!, to: groups[j]!, strength: ties[i]![j]! }));
  return ends.filter(({ from, to }) => from >= 0 && to >= 0);
}

function eiOf(ties: readonly { from: number; to: number }[]): number {
  const across = ties.filter(({ from, to }) => from !== to).length;
  return ties.length === 0 ? NaN : (across - (ties.length - across)) / ties.length;
}

/** Least and greatest index when as many pairs are tied, whichever they are. */
function extremes(ties: Matrix, network: Network): number[] {
  const pairs = tiesOfGroups(everyone(ties), network);
  const count = tiesOfGroups(ties, network).length;
  const insideFirst = pairs.toSorted((a, b) => Number(a.from !== a.to) - Number(b.from !== b.to));
  return [eiOf(insideFirst.slice(0, count)), eiOf(insideFirst.toReversed().slice(0, count))];
}

/** Every pair tied. */
function everyone(ties: Matrix): Matrix {
  return ties.map((row, i) => row.map((_, j) => (i === j ? 0 : 1)));
}

function blocks({ groupNames }: Network, value: (from: number, to: number) => number): number[] {
  return groupNames.flatMap((_, from) => groupNames.map((__, to) => value(from, to)));
}

/** Strengths of the ties from one group to another; without direction also of those the other way. */
function within(ties: Matrix, network: Network, g: number, h: number, weighted: boolean): number[] {
  const isBetween = ({ from, to }: { from: number; to: number }) =>
    (from === g && to === h) || (!network.directed && from === h && to === g);
  return tiesOfGroups(ties, network)
    .filter(isBetween)
    .map(({ strength }) => (weighted ? strength : 1));
}

/** Strength of all arcs, of those within groups, and Σ a b with the sums of the rows and columns by group; exact, as the differences cancel. */
function exactFlows(ties: Matrix, network: Network, weighted: boolean): { all: bigint; within: bigint; byChance: bigint } {
  const arcs = tiesOfGroups(ties, { ...network, directed: true }).map(({ from, to, strength }) => ({
    from,
    to,
    strength: BigInt((weighted ? strength : 1) * 2 ** 80),
  }));
  const total = (some: typeof arcs) => some.reduce((so, { strength }) => so + strength, 0n);
  return {
    all: total(arcs),
    within: total(arcs.filter(({ from, to }) => from === to)),
    byChance: network.groupNames.reduce(
      (so, _, g) => so + total(arcs.filter(({ from }) => from === g)) * total(arcs.filter(({ to }) => to === g)),
      0n,
    ),
  };
}

function ratio(above: bigint, below: bigint): number {
  return below === 0n ? NaN : Number((above * 2n ** 200n) / below) / 2 ** 200;
}

/** A value for each group from the undirected ties, 0 or 1, among those that have one, its own members and the others. */
function ofGroupsAmong(
  ties: Matrix,
  network: Network,
  value: (among: Matrix, own: readonly number[], others: readonly number[]) => number,
): number[] {
  const all = known(network);
  const among = eitherWay(ties).map((row, i) => row.map((tie, j) => (all.includes(i) && all.includes(j) ? Math.sign(tie) : 0)));
  return network.groupNames.map((_, g) => {
    const own = ofGroup(network, g);
    return value(
      among,
      own,
      all.filter((i) => !own.includes(i)),
    );
  });
}

/** The least number of steps in which walks lead from s to t, and how many do. */
function walksOf(ties: Matrix, s: number, t: number): { length: number; count: number } {
  let counts: readonly number[] = ties.map((_, i) => (i === s ? 1 : 0));
  for (let length = 1; length < ties.length; length++) {
    counts = ties.map((row) => sum(row.map((tie, j) => tie * counts[j]!)));
    if (counts[t]! > 0) return { length, count: counts[t]! };
  }
  return { length: Infinity, count: 0 };
}
