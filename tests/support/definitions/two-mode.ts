import type { Network } from '#core/model/network';
import { betweennessOf, type Definitions, distancesOf, indices, lengthsOf, type Matrix, sum } from '../brute-force.ts';

/** Metrics of two-mode networks by their definitions. */
export const ofTwoModes: Definitions = {
  'two-mode-density': (ties, network) => {
    const [institutions, affiliations] = counts(network);
    return [institutions * affiliations === 0 ? NaN : sum(crossing(ties, network).flat()) / 2 / (institutions * affiliations)];
  },
  'two-mode-degree': (ties, network, { normalised }) =>
    crossing(ties, network).map((row, i) => (normalised === true ? unlessEmpty(sum(row), otherMode(network, i).length) : sum(row))),
  'two-mode-closeness': (ties, network) => {
    const n = network.nodes.length;
    return distancesOf(lengthsOf(crossing(ties, network), false)).map((row, i) => {
      const near = row.filter((distance, j) => i !== j && distance < Infinity);
      const other = otherMode(network, i).length;
      if (n < 2) return NaN;
      return near.length === 0 ? 0 : ((other + 2 * (n - other - 1)) / sum(near)) * (near.length / (n - 1));
    });
  },
  'two-mode-betweenness': (ties, network, { normalised }) =>
    betweennessOf(lengthsOf(crossing(ties, network), false)).map((ordered, i) =>
      normalised === true ? unlessEmpty(ordered / 2, mostBetween(network, i)) : ordered / 2,
    ),
  'affiliation-size': (ties, network) => crossing(ties, network).map(sum),
  'affiliation-diversity': (ties, network) =>
    crossing(ties, network).map((row) => {
      const groups = indices(row)
        .map((i) => network.groups[i]!)
        .filter((group) => group >= 0);
      const pairs = groups.flatMap((g) => groups.map((h) => (g === h ? 0 : 1)));
      return unlessEmpty(sum(pairs), pairs.length);
    }),
  'robins-alexander-clustering': (ties, network) => {
    const rows = crossing(ties, network);
    let three = 0;
    let closed = 0;
    rows.forEach((row, a) =>
      indices(row).forEach((b) =>
        indices(rows[b]!).forEach((c) =>
          indices(rows[c]!).forEach((d) => {
            if (c === a || d === b) return;
            three++;
            if (rows[d]![a]! > 0) closed++;
          }),
        ),
      ),
    );
    return [unlessEmpty(closed, three)];
  },
  'latapy-clustering': (ties, network, { overlap }) => {
    const rows = crossing(ties, network);
    return rows.map((own, i) => {
      const values = rows
        .filter((_, j) => i !== j && network.modes![i] === network.modes![j])
        .map((other) => {
          const both = indices(own).filter((e) => other[e]! > 0).length;
          const sizes = [sum(own), sum(other)];
          return both / (overlap === 'union' ? sum(sizes) - both : overlap === 'min' ? Math.min(...sizes) : Math.max(...sizes));
        })
        .filter((value) => value > 0);
      return unlessEmpty(sum(values), values.length);
    });
  },
  'opsahl-clustering': (ties, network) => {
    const { all, closed } = fourPathsByWalking(ties, network);
    return [unlessEmpty(closed, all)];
  },
  'node-redundancy': (ties, network) => {
    const rows = crossing(ties, network);
    return rows.map((row, i) => {
      const pairs = pairsOf(indices(row));
      const joined = pairs.filter(([e, f]) => rows.some((other, j) => j !== i && other[e]! > 0 && other[f]! > 0));
      return unlessEmpty(joined.length, pairs.length);
    });
  },
  nodf: (ties, network) => {
    const rows = crossing(ties, network);
    if (Math.min(...counts(network)) < 2) return [NaN];
    const values = pairsOf(network.nodes.map((_, i) => i))
      .filter(([i, j]) => network.modes![i] === network.modes![j])
      .map(([i, j]) => {
        const [more, less] = sum(rows[i]!) > sum(rows[j]!) ? [rows[i]!, rows[j]!] : [rows[j]!, rows[i]!];
        if (sum(more) === sum(less) || sum(less) === 0) return 0;
        return indices(less).filter((e) => more[e]! > 0).length / sum(less);
      });
    return [(100 * sum(values)) / values.length];
  },
  'c-score': (ties, network) => {
    const rows = crossing(ties, network).filter((_, i) => network.modes![i] === 0);
    if (Math.min(...counts(network)) < 2) return [NaN];
    const units = pairsOf(rows).map(([a, b]) => {
      const only = (one: readonly number[], other: readonly number[]) => indices(one).filter((e) => other[e] === 0).length;
      return only(a, b) * only(b, a);
    });
    return [sum(units) / units.length];
  },
};

/** Every path of four ties from an institution over another to a third, walked both ways. */
export function fourPathsByWalking(ties: Matrix, network: Network): { all: number; closed: number } {
  const rows = crossing(ties, network);
  let all = 0;
  let closed = 0;
  rows.forEach((row, i) => {
    if (network.modes![i] === 1) return;
    for (const e of indices(row)) {
      for (const f of indices(row)) {
        if (e === f) continue;
        for (const a of indices(rows[e]!)) {
          for (const b of indices(rows[f]!)) {
            if (a === i || b === i || a === b) continue;
            all++;
            if (indices(rows[a]!).some((other) => other !== e && other !== f && rows[b]![other]! > 0)) closed++;
          }
        }
      }
    }
  });
  return { all, closed };
}

/** Ties between the modes, 1 each. */
export function crossing(ties: Matrix, { modes }: Network): number[][] {
  return ties.map((row, i) => row.map((strength, j) => (modes![i] === modes![j] ? 0 : Math.sign(strength))));
}

/** Numbers of institutions and of affiliations. */
function counts({ modes }: Network): [number, number] {
  const affiliations = sum([...modes!]);
  return [modes!.length - affiliations, affiliations];
}

function otherMode({ nodes, modes }: Network, i: number): number[] {
  return [...nodes.keys()].filter((j) => modes![j] !== modes![i]);
}

function unlessEmpty(value: number, divisor: number): number {
  return divisor === 0 ? NaN : value / divisor;
}

function pairsOf<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((one, i) => items.slice(i + 1).map((other): [T, T] => [one, other]));
}

/** Betweenness of the node all others of its mode hang on, by way of the other mode: the network where it is greatest, built and counted. */
function mostBetween(network: Network, i: number): number {
  const other = otherMode(network, i).length;
  const own = network.nodes.length - other - 1;
  if (other === 0) return 0;
  // Node 0 is tied to all of the other mode; its fellows are dealt out among those, one tie each.
  const n = 1 + other + own;
  const ties = Array.from({ length: n }, () => Array<number>(n).fill(0));
  const join = (a: number, b: number) => {
    ties[a]![b] = 1;
    ties[b]![a] = 1;
  };
  for (let e = 0; e < other; e++) join(0, 1 + e);
  for (let j = 0; j < own; j++) join(1 + other + j, 1 + (j % other));
  return betweennessOf(lengthsOf(ties, false))[0]! / 2;
}
