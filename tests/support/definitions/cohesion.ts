import type { Network } from '#core/model/network';
import { type Definitions, distancesOf, eitherWay, indices, lengthsOf, listed, type Matrix, sum, transposed } from '../brute-force.ts';

/** Parts, hierarchy and cohesion of whole networks by their definitions. */
export const ofCohesion: Definitions = {
  'component-count': (ties, _, { connection }) => [partsOf(ties, connection === 'strong').length],
  components: (ties, network, { connection }) => sized(network, partsOf(ties, connection === 'strong')),
  'giant-share': (ties, _, { connection }) => [
    ties.length === 0 ? NaN : Math.max(...partsOf(ties, connection === 'strong').map((part) => part.length)) / ties.length,
  ],
  fragmentation: (ties, _, { direction }) => {
    const pairs = distancesOf(lengthsOf(direction === 'out' ? ties : eitherWay(ties), false)).flatMap((row, i) =>
      row.filter((__, j) => i !== j),
    );
    return [pairs.length === 0 ? NaN : pairs.filter((distance) => distance === Infinity).length / pairs.length];
  },
  'node-connectivity': (ties, { directed }, { direction }) => {
    const followed = directed && direction === 'out' ? ties : eitherWay(ties);
    const all = [...ties.keys()];
    if (all.length < 2) return [NaN];
    for (let gone = 0; gone < all.length - 1; gone++) {
      if (choicesOf(all, gone).some((set) => !isStrong(followed, without(all, set)))) return [gone];
    }
    return [all.length - 1];
  },
  'tie-connectivity': (ties, { directed }, { direction }) => {
    const followed = directed && direction === 'out' ? ties : eitherWay(ties);
    const capacities = followed.map((row) => row.map(Math.sign));
    const others = [...ties.keys()].slice(1);
    return [others.length === 0 ? NaN : Math.min(...others.flatMap((i) => [flowOf(capacities, 0, i), flowOf(capacities, i, 0)]))];
  },
  bicomponents: (ties, network) => {
    const either = eitherWay(ties);
    if (ties.length > mostSubsets) return sized(network, splitAtCutpoints(either, [...ties.keys()]));
    const inseparable = subsets(ties.length).filter(
      (nodes) => nodes.length >= 2 && isConnected(either, nodes) && nodes.every((i) => isConnected(either, without(nodes, [i]))),
    );
    return sized(network, maximal(inseparable));
  },
  'krackhardt-hierarchy': (ties, { directed }) => {
    const reaches = reachOf(ties);
    const joined = pairsOf(ties.length).filter(([i, j]) => reaches[i]![j]! || reaches[j]![i]!);
    return [directed ? joined.filter(([i, j]) => !(reaches[i]![j]! && reaches[j]![i]!)).length / joined.length : NaN];
  },
  'krackhardt-efficiency': (ties, { directed }) => {
    const sizes = partsOf(ties, false).map((part) => part.length);
    const spare = listed(ties, true).length - sum(sizes.map((size) => size - 1));
    return [directed ? 1 - spare / sum(sizes.map((size) => size * (size - 1) - (size - 1))) : NaN];
  },
  'krackhardt-lub': (ties, { directed }) => {
    const reaches = reachOf(ties);
    let lacking = 0;
    let most = 0;
    for (const part of partsOf(ties, false)) {
      most += ((part.length - 1) * (part.length - 2)) / 2;
      for (const [a, b] of part.length < 3 ? [] : pairsOf(part.length)) {
        const common = part.filter((i) => reaches[i]![part[a]!]! && reaches[i]![part[b]!]!);
        if (!common.some((least) => common.every((other) => reaches[other]![least]!))) lacking++;
      }
    }
    return [directed && most > 0 ? 1 - lacking / most : NaN];
  },
};

/** Sets of nodes by their sorted names, with a value each. */
export function named({ nodes }: Network, sets: readonly (readonly [set: readonly number[], value: number])[]): Map<string, number> {
  return new Map(sets.map(([set, value]) => [JSON.stringify(set.map((i) => nodes[i]!)), value]));
}

/** The most nodes whose subsets can all be gone through. */
export const mostSubsets = 9;

/** All subsets of so many nodes. */
export function subsets(count: number): number[][] {
  return Array.from({ length: 2 ** count }, (_, bits) => Array.from({ length: count }, (__, i) => i).filter((i) => (bits >> i) % 2 === 1));
}

/** Parts of `nodes` that hold together without the others. */
export function partsAmong(either: Matrix, nodes: readonly number[]): number[][] {
  const parts: number[][] = [];
  for (const start of nodes) {
    if (parts.some((part) => part.includes(start))) continue;
    const found = new Set([start]);
    for (const i of found) for (const j of nodes) if (either[i]![j]! > 0) found.add(j);
    parts.push(nodes.filter((i) => found.has(i)));
  }
  return parts;
}

/** All sets of `size` of the nodes. */
function choicesOf(nodes: readonly number[], size: number): number[][] {
  if (size === 0) return [[]];
  return nodes.flatMap((first, at) => choicesOf(nodes.slice(at + 1), size - 1).map((rest) => [first, ...rest]));
}

/** Whether all of `nodes` reach each other without the others. */
function isStrong(ties: Matrix, nodes: readonly number[]): boolean {
  return [ties, transposed(ties)].every((way) => {
    const found = new Set(nodes.slice(0, 1));
    for (const i of found) for (const j of nodes) if (way[i]![j]! > 0) found.add(j);
    return found.size === nodes.length;
  });
}

/** The most that flows between two nodes: ways are found one by one until there is none. */
export function flowOf(capacities: Matrix, source: number, sink: number): number {
  const left = capacities.map((row) => [...row]);
  for (let flow = 0; ; ) {
    const before = new Map([[source, -1]]);
    for (const i of before.keys()) left[i]!.forEach((room, j) => (room > 0 && !before.has(j) ? before.set(j, i) : before));
    if (!before.has(sink)) return flow;
    const way: (readonly [number, number])[] = [];
    for (let j = sink; j !== source; j = before.get(j)!) way.push([before.get(j)!, j]);
    const width = Math.min(...way.map(([i, j]) => left[i]![j]!));
    for (const [i, j] of way) {
      left[i]![j]! -= width;
      left[j]![i]! += width;
    }
    flow += width;
  }
}

/** Whether `nodes` hold together without the others. */
function isConnected(either: Matrix, nodes: readonly number[]): boolean {
  return partsAmong(either, nodes).length <= 1;
}

/** How many of `nodes` must go for the others to fall apart: one and as many as then, whichever goes first, 0 if they are apart already. */
export function connectivityOf(either: Matrix, nodes: readonly number[], known: Map<string, number> = new Map()): number {
  const name = nodes.join(' ');
  const isComplete = nodes.every((i) => nodes.every((j) => i === j || either[i]![j]! > 0));
  if (!known.has(name)) {
    const after = () => Math.min(...nodes.map((i) => connectivityOf(either, without(nodes, [i]), known)));
    known.set(name, isComplete ? nodes.length - 1 : isConnected(either, nodes) ? 1 + after() : 0);
  }
  return known.get(name)!;
}

/** `nodes` but for some. */
export function without(nodes: readonly number[], gone: readonly number[]): number[] {
  return nodes.filter((i) => !gone.includes(i));
}

/** Those sets that no other set of the list holds. */
function maximal(sets: readonly (readonly number[])[]): (readonly number[])[] {
  return sets.filter((set) => !sets.some((other) => other.length > set.length && set.every((i) => other.includes(i))));
}

/** More than one part, or a node that holds the others together: each side is gone through with it. */
function splitAtCutpoints(either: Matrix, nodes: readonly number[]): number[][] {
  const parts = partsAmong(either, nodes);
  if (parts.length > 1) return parts.flatMap((part) => splitAtCutpoints(either, part));
  for (const i of nodes) {
    const sides = partsAmong(either, without(nodes, [i]));
    if (sides.length > 1)
      return sides.flatMap((side) =>
        splitAtCutpoints(
          either,
          [...side, i].toSorted((a, b) => a - b),
        ),
      );
  }
  return nodes.length < 2 ? [] : [[...nodes]];
}

function sized(network: Network, sets: readonly (readonly number[])[]): Map<string, number> {
  return named(
    network,
    sets.map((set) => [set, set.length]),
  );
}

function reachOf(ties: Matrix): boolean[][] {
  return distancesOf(lengthsOf(ties, false)).map((row) => row.map((distance) => distance < Infinity));
}

/** Parts of nodes that reach each other; strongly: along the arcs. */
function partsOf(ties: Matrix, strongly: boolean): number[][] {
  const reaches = reachOf(strongly ? ties : eitherWay(ties));
  const together = reaches.map((row, i) => indices(row.map((reached, j) => (reached && reaches[j]![i]! ? 1 : 0))));
  return together.filter((part, i) => part[0] === i);
}

function pairsOf(count: number): [number, number][] {
  return Array.from({ length: count }, (_, i) => i).flatMap((i) => Array.from({ length: i }, (_, j): [number, number] => [j, i]));
}
