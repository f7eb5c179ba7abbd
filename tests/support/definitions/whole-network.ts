import type { Parameters } from '#core/model/reading';
import { betweennessOf, type Definitions, distancesOf, eitherWay, indices, lengthsOf, listed, type Matrix, sum } from '../brute-force.ts';
import { directedTriads, tieTriads } from './triads.ts';

/** Counts, distances, centralization, degrees and censuses of whole networks by their definitions. */
export const ofWholeNetworks: Definitions = {
  'node-count': (ties, { modes }, { mode }) => {
    const affiliations = ties.filter((_, i) => modes?.[i] === 1).length;
    return [mode === 'all' ? ties.length : mode === 'affiliations' ? affiliations : ties.length - affiliations];
  },
  'tie-count': (ties, { directed }) => [listed(ties, directed).length],
  'isolate-count': (ties, _, { normalised }) => {
    const count = eitherWay(ties).filter((row) => indices(row).length === 0).length;
    return [normalised === true ? count / ties.length : count];
  },
  'mean-degree': (ties) => [sum(ties.map((row) => indices(row).length)) / ties.length],
  'global-efficiency': (ties, _, parameters) => [mean(pairsOf(ties, parameters).map((distance) => 1 / distance))],
  'mean-distance': (ties, _, parameters) => [mean(pairsOf(ties, parameters).filter(isFinite))],
  diameter: (ties, _, parameters) => {
    const finite = pairsOf(ties, parameters).filter(isFinite);
    return [finite.length === 0 ? NaN : Math.max(...finite)];
  },
  radius: (ties, _, parameters) => {
    const eccentricities = chosen(ties, parameters).map((row, i) => Math.max(...row.filter((__, j) => i !== j)));
    return [eccentricities.length < 2 || eccentricities.includes(Infinity) ? NaN : Math.min(...eccentricities)];
  },
  'betweenness-centralization': (ties, { directed }, { direction }) => {
    const oneWay = directed && direction === 'out';
    const values = betweennessOf(lengthsOf(oneWay ? ties : eitherWay(ties), false));
    const others = ties.length - 1;
    if (others < 2) return [NaN];
    return [sum(values.map((value) => Math.max(...values) - value)) / (others * (others - 1)) / others];
  },
  'closeness-centralization': (ties, { directed }) => {
    const closeness = distancesOf(lengthsOf(ties, false)).map((row) => (ties.length - 1) / sum(row));
    if (directed || ties.length < 3 || closeness.includes(0)) return [NaN];
    const most = ((ties.length - 1) * (ties.length - 2)) / (2 * ties.length - 3);
    return [sum(closeness.map((value) => Math.max(...closeness) - value)) / most];
  },
  'mean-local-efficiency': (ties) => {
    const either = eitherWay(ties);
    return [mean(either.map((row) => efficiencyAmong(either, indices(row))))];
  },
  'arc-reciprocity': (ties, { directed }) => {
    const arcs = listed(ties, true);
    return [directed ? mean(arcs.map(([i, j]) => Math.sign(ties[j]![i]!))) : NaN];
  },
  'dyad-reciprocity': (ties, { directed }) => {
    const pairs = listed(eitherWay(ties), false);
    return [directed ? mean(pairs.map(([i, j]) => (ties[i]![j]! > 0 && ties[j]![i]! > 0 ? 1 : 0))) : NaN];
  },
  'degree-gini': (ties) => {
    const counts = partnerCounts(ties);
    const apart = sum(counts.flatMap((a) => counts.map((b) => Math.abs(a - b))));
    return [sum(counts) === 0 ? NaN : apart / (2 * ties.length * sum(counts))];
  },
  'degree-hhi': (ties) => {
    const counts = partnerCounts(ties);
    return [sum(counts.map((count) => (count / sum(counts)) ** 2)) || NaN];
  },
  'degree-variance': (ties) => {
    const counts = partnerCounts(ties);
    return [exactly(mean(counts.map((count) => (count - mean(counts)) ** 2)))];
  },
  'degree-assortativity': (ties) => {
    const arcs = listed(ties, true);
    const out = arcs.map(([i]) => indices(ties[i]!).length);
    const into = arcs.map(([, j]) => ties.filter((row) => row[j]! > 0).length);
    const [x, y] = [mean(out), mean(into)];
    const covariance = mean(out.map((one, k) => (one - x) * (into[k]! - y)));
    const [a, b] = [mean(out.map((one) => (one - x) ** 2)), mean(into.map((one) => (one - y) ** 2))];
    return [a < 1e-12 || b < 1e-12 ? NaN : exactly(covariance / Math.sqrt(a * b))];
  },
  'rich-club': (ties) => {
    const either = eitherWay(ties);
    const counts = partnerCounts(ties);
    return Array.from({ length: Math.max(1, ...counts) }, (_, k) => {
      const rich = [...ties.keys()].filter((i) => counts[i]! > k);
      return mean(rich.flatMap((i) => rich.filter((j) => j !== i).map((j) => Math.sign(either[i]![j]!))));
    });
  },
  'dyad-census': (ties, { directed }) => {
    const kinds = ties.flatMap((row, i) => row.slice(0, i).map((there, j) => Math.sign(there) + Math.sign(ties[j]![i]!)));
    return [2, 1, 0].map((arcs) => (directed ? kinds.filter((kind) => kind === arcs).length : NaN));
  },
  'triad-census': (ties, { directed }) => (directed ? directedTriads(ties) : tieTriads(ties)),
};

/** Distances between all ordered pairs. */
function pairsOf(ties: Matrix, parameters: Parameters): number[] {
  return chosen(ties, parameters).flatMap((row, i) => row.filter((_, j) => i !== j));
}

function chosen(ties: Matrix, { direction, weighted }: Parameters): number[][] {
  return distancesOf(lengthsOf(direction === 'all' ? eitherWay(ties) : ties, weighted === true));
}

/** Mean of 1 / distance over pairs of the nodes, by steps among them alone. */
function efficiencyAmong(ties: Matrix, nodes: readonly number[]): number {
  if (nodes.length < 2) return 0;
  const inverses = nodes.map((source) => {
    let [total, front, left] = [0, [source], nodes.filter((i) => i !== source)];
    for (let distance = 1; front.length > 0; distance++) {
      const before = front;
      const isNext = (i: number) => before.some((j) => ties[i]![j]! > 0);
      front = left.filter(isNext);
      left = left.filter((i) => !isNext(i));
      total += front.length / distance;
    }
    return total;
  });
  return sum(inverses) / (nodes.length * (nodes.length - 1));
}

function partnerCounts(ties: Matrix): number[] {
  return eitherWay(ties).map((row) => indices(row).length);
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

/** Sums of few rounded terms that should be 0. */
function exactly(value: number): number {
  return Math.abs(value) < 1e-12 ? 0 : value;
}
