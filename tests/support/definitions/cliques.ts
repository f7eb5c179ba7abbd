import type { Parameters } from '#core/model/reading';
import { type Definitions, eitherWay, type Matrix } from '../brute-force.ts';
import { connectivityOf, named } from './cohesion.ts';

/** Cliques and k-components by their definitions. */
export const ofCliques: Definitions = {
  'clique-number': (ties) => [Math.max(0, ...maximalCliques(ties, {}).map((clique) => clique.length))],
  'maximal-clique-count': (ties, _, parameters) => [maximalCliques(ties, parameters).length],
  'maximal-cliques': (ties, network, parameters) =>
    named(
      network,
      maximalCliques(ties, parameters).map((clique) => [clique, clique.length]),
    ),
  'clique-co-membership': (ties, _, parameters) => {
    const cliques = maximalCliques(ties, parameters);
    return ties.flatMap((__, i) => ties.map((___, j) => cliques.filter((clique) => clique.includes(i) && clique.includes(j)).length));
  },
  'k-components': (ties, network) => named(network, kComponents(eitherWay(ties))),
  'k-component-number': (ties) => {
    const sets = kComponents(eitherWay(ties));
    return ties.map((_, i) => Math.max(0, ...sets.filter(([set]) => set.includes(i)).map(([, level]) => level)));
  },
};

/** Cliques of at least so many nodes that no other node could join. */
function maximalCliques(ties: Matrix, { atLeast = 1 }: Parameters): number[][] {
  const either = eitherWay(ties);
  const nodes = [...ties.keys()];
  const grown = (clique: readonly number[]): number[][] => {
    const candidates = nodes.filter((i) => clique.every((j) => either[i]![j]! > 0));
    const larger = candidates.filter((i) => clique.every((j) => j < i)).flatMap((i) => grown([...clique, i]));
    return candidates.length === 0 && clique.length >= Number(atLeast) ? [[...clique], ...larger] : larger;
  };
  return nodes.length === 0 ? [] : grown([]);
}

/** Sets that no larger set equals in connectivity, with their own; few nodes, for all sets are gone through. */
function kComponents(either: Matrix): [set: number[], level: number][] {
  const membersOf = (bits: number) => [...either.keys()].filter((i) => (bits >> i) % 2 === 1);
  const known = new Map<string, number>();
  const levels = Array.from({ length: 2 ** either.length }, (_, bits) => connectivityOf(either, membersOf(bits), known));
  const isLargest = (level: number, bits: number) => !levels.some((other, held) => held > bits && (held & bits) === bits && other >= level);
  return levels.flatMap((level, bits): [number[], number][] => (level >= 1 && isLargest(level, bits) ? [[membersOf(bits), level]] : []));
}
