import { communities } from '#core/graph/communities';
import { corePeriphery } from '#core/graph/core-periphery';
import { undirected } from '#core/graph/variants/undirected';
import { unit } from '#core/graph/variants/unit';
import type { Network } from '#core/model/network';
import type { Parameters } from '#core/model/reading';
import { type Definitions, eitherWay, listed, type Matrix, sum } from '../brute-force.ts';

/**
 * What is said of the parts a search finds, by definition; which parts it finds is not defined. That they are the best there are is tried
 * where the search itself is tested.
 */
export const ofParts: Definitions = {
  communities: (ties, network, parameters) => {
    if (listed(ties, true).length === 0) return new Map([['null', NaN]]);
    const { of } = searched(network, parameters);
    const sets = [...new Set(of)].map((community) => network.nodes.filter((_, i) => of[i] === community));
    return new Map(sets.map((members) => [JSON.stringify(members), members.length]));
  },
  'community-modularity': (ties, network, parameters) => {
    if (listed(ties, true).length === 0) return [NaN];
    const { of } = searched(network, parameters);
    const strengths = eitherWay(ties).map((row) =>
      row.map((strength) => (parameters['weighted'] === true ? strength : Math.sign(strength))),
    );
    const masses = strengths.map(sum);
    const total = sum(masses);
    const terms = strengths.flatMap((row, i) =>
      row.map((strength, j) => (of[i] === of[j] ? strength - (Number(parameters['resolution']) * masses[i]! * masses[j]!) / total : 0)),
    );
    return [exactly(sum(terms) / total)];
  },
  'community-stability': (ties, network, parameters) => {
    if (listed(ties, true).length === 0) return [NaN];
    const found = searched(network, parameters).found.map((one) => [...one]);
    const agreements = found.flatMap((a, i) => found.slice(0, i).map((b) => (a.join() === b.join() ? 1 : adjustedRand(a, b))));
    return [exactly(sum(agreements) / agreements.length)];
  },
  'partition-ari': (ties, network, parameters) => {
    const [a, b] = compared(ties, network, parameters);
    return [exactly(adjustedRand(a, b))];
  },
  'partition-nmi': (ties, network, parameters) => {
    const [a, b] = compared(ties, network, parameters);
    const both = a.map((one, i) => `${one} ${b[i]}`);
    const told = entropy(a) + entropy(b);
    return [told === 0 ? NaN : exactly((2 * (told - entropy(both))) / told)];
  },
  'core-periphery-fit': (ties, network) => {
    const core = bestCore(ties, network);
    return [core === null ? NaN : exactly(fit(ties, core))];
  },
  'core-membership': (ties, network) => bestCore(ties, network) ?? ties.map(() => NaN),
};

/** Few nodes: the best of all splits, smaller cores first, then by their nodes. More: the one that was found. */
function bestCore(ties: Matrix, network: Network): number[] | null {
  if (ties.length < 4) return null;
  if (ties.length > 9) return [...corePeriphery(network).core];
  const splits = Array.from({ length: 2 ** ties.length }, (_, bits) => ties.map((__, i) => (bits >> (ties.length - 1 - i)) % 2));
  const inOrder = splits.toSorted((a, b) => sum(a) - sum(b) || (a.join() < b.join() ? 1 : -1));
  const fits = inOrder.map((core) => fit(ties, core));
  const best = Math.max(...fits.filter((one) => !Number.isNaN(one)));
  return inOrder[fits.findIndex((one) => one >= best - 1e-9)] ?? null;
}

/** Correlation over pairs of the core and pairs of the periphery of being tied with being of the core. */
function fit(ties: Matrix, core: readonly number[]): number {
  // Pairs of the periphery, untied and tied, then pairs of the core.
  const counts = [0, 0, 0, 0];
  ties.forEach((row, i) => row.forEach((there, j) => i !== j && core[i] === core[j] && counts[2 * core[i]! + Math.sign(there)]!++));
  const all = sum(counts);
  const tied = (counts[1]! + counts[3]!) / all;
  const inCore = (counts[2]! + counts[3]!) / all;
  const variances = tied * (1 - tied) * inCore * (1 - inCore);
  return variances < 1e-12 || all === 0 ? NaN : (counts[3]! / all - tied * inCore) / Math.sqrt(variances);
}

function searched(network: Network, { weighted, ...search }: Parameters) {
  const given = undirected(weighted === true ? network : unit(network));
  return communities(given, { resolution: Number(search['resolution']), runs: Number(search['runs']), seed: Number(search['seed']) });
}

/** Communities and groups of the institutions that have a group. */
function compared(ties: Matrix, network: Network, parameters: Parameters): [number[], number[]] {
  if (listed(ties, true).length === 0) return [[], []];
  const { of } = searched(network, parameters);
  const grouped = [...network.nodes.keys()].filter((i) => network.groups[i]! >= 0);
  return [grouped.map((i) => of[i]!), grouped.map((i) => network.groups[i]!)];
}

/** Over all pairs: together in both, in one, in none. */
function adjustedRand(a: readonly number[], b: readonly number[]): number {
  let [both, first, second, all] = [0, 0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < i; j++) {
      all++;
      if (a[i] === a[j]) first++;
      if (b[i] === b[j]) second++;
      if (a[i] === a[j] && b[i] === b[j]) both++;
    }
  }
  const expected = (first * second) / all;
  const most = (first + second) / 2;
  return Math.abs(most - expected) < 1e-12 ? NaN : (both - expected) / (most - expected);
}

function entropy(values: readonly unknown[]): number {
  return sum(
    [...new Set(values)].map((one) => {
      const share = values.filter((value) => value === one).length / values.length;
      return -share * Math.log(share);
    }),
  );
}

/** Sums of few rounded terms that should be 0. */
function exactly(value: number): number {
  return Math.abs(value) < 1e-12 ? 0 : value;
}
