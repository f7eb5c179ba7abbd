import type { Network } from '#core/model/network';
import { type Definition, type Definitions, eitherWay, indices, listed, type Matrix, sum } from '../brute-force.ts';

/** Partners by their groups and brokers between groups, by definition. */
export const ofBrokers: Definitions = {
  'ego-blau': (ties, network, { weighted }) =>
    shares(ties, network, weighted === true).map((p) => (p === null ? NaN : Math.max(0, 1 - sum(p.map((share) => share ** 2))))),
  'ego-iqv': (ties, network, { weighted }) => {
    const k = network.groupNames.length;
    return shares(ties, network, weighted === true).map((p) =>
      p === null || k < 2 ? NaN : Math.max(0, 1 - sum(p.map((share) => share ** 2))) / (1 - 1 / k),
    );
  },
  'ego-shannon': (ties, network, { weighted }) => {
    const k = network.groupNames.length;
    return shares(ties, network, weighted === true).map((p) =>
      p === null || k < 2 ? NaN : sum(p.filter((share) => share > 0).map((share) => share * Math.log(1 / share))) / Math.log(k),
    );
  },
  'ego-ei-index': (ties, network) =>
    partners(ties, network).map((of, i) => {
      const inside = of.filter((j) => network.groups[j] === network.groups[i]).length;
      return (of.length - inside - inside) / of.length;
    }),
  'brokerage-coordinator': brokerage((a, b, c) => a === b && b === c),
  'brokerage-itinerant': brokerage((a, b, c) => a === c && b !== c),
  'brokerage-representative': brokerage((a, b, c) => a === b && b !== c),
  'brokerage-gatekeeper': brokerage((a, b, c) => a !== b && b === c),
  'brokerage-liaison': brokerage((a, b, c) => a !== b && b !== c && a !== c),
  'brokerage-total': brokerage(() => true),
  'sector-brokerage': (ties, network) => {
    const size = network.groupNames.length;
    const counts = Array<number>(size ** 3).fill(0);
    const { groups } = network;
    openPaths(ties, network, (a, b, c) => {
      counts[(groups[a]! * size + groups[b]!) * size + groups[c]!]!++;
    });
    return counts;
  },
};

/** Scores of a role. By chance each path that could be is open with probability δ²(1 − δ); ordered pairs of paths with one arc in common add (δ(1 − δ))³ each to the variance. */
function brokerage(isRole: (a: number, b: number, c: number) => boolean): Definition {
  return (ties, network, { score }) => {
    const { groups } = network;
    const known = [...ties.keys()].filter((i) => groups[i]! >= 0);
    const among = known.length * (known.length - 1);
    const density = listed(ties, true).filter(([i, j]) => groups[i]! >= 0 && groups[j]! >= 0).length / among;
    const counts = ties.map(() => 0);
    openPaths(ties, network, (a, b, c) => {
      if (isRole(groups[a]!, groups[b]!, groups[c]!)) counts[b]!++;
    });
    return ties.map((_, i) => {
      if (groups[i]! < 0) return NaN;
      const count = counts[i]!;
      if (score === 'raw') return count;
      const others = known.filter((j) => j !== i);
      const possible = others.flatMap((a) =>
        others.filter((c) => c !== a && isRole(groups[a]!, groups[i]!, groups[c]!)).map((c) => [a, c] as const),
      );
      const chance = density ** 2 * (1 - density);
      const mean = chance * possible.length;
      if (score === 'expected') return among === 0 ? NaN : mean;
      const sharing = sum(possible.map(([a, c]) => possible.filter(([d, e]) => (a === d) !== (c === e)).length));
      const variance = mean * (1 - chance) + sharing * (density * (1 - density)) ** 3;
      return variance > 0 ? (count - mean) / Math.sqrt(variance) : NaN;
    });
  };
}

/** Tells of all ways a → b → c between institutions that have a group, without an arc a → c. */
function openPaths(ties: Matrix, { groups }: Network, tell: (a: number, b: number, c: number) => void): void {
  const known = [...ties.keys()].filter((i) => groups[i]! >= 0);
  for (const a of known) {
    for (const b of known) {
      if (ties[a]![b] === 0) continue;
      for (const c of known) if (c !== a && ties[b]![c]! > 0 && ties[a]![c] === 0) tell(a, b, c);
    }
  }
}

/** Partners of each institution that have a group; none of an institution without one. */
function partners(ties: Matrix, { groups }: Network): number[][] {
  return eitherWay(ties).map((row, i) => (groups[i]! < 0 ? [] : indices(row).filter((j) => groups[j]! >= 0)));
}

/** Share of each group among the partners; null where there are none. */
function shares(ties: Matrix, network: Network, weighted: boolean): (number[] | null)[] {
  const either = eitherWay(ties);
  return partners(ties, network).map((of, i) => {
    const worth = (some: readonly number[]) => sum(some.map((j) => (weighted ? either[i]![j]! : 1)));
    if (of.length === 0) return null;
    return network.groupNames.map((_, g) => worth(of.filter((j) => network.groups[j] === g)) / worth(of));
  });
}
