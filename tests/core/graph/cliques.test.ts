import { expect, test } from 'vitest';
import { cliques } from '#core/graph/cliques';
import { stream } from '#core/graph/engine/stream';
import { undirected } from '#core/graph/variants/undirected';
import { sketch } from '#support/sketch';

/** Pairs of so many nodes, tied with a chance. */
function drawn(count: number, chance: number, seed: number) {
  const random = stream(seed);
  const ids = Array.from({ length: count }, (_, i) => `i${String(i).padStart(3, '0')}`);
  const ties = ids.flatMap((from, i) =>
    ids
      .slice(i + 1)
      .filter(() => random() < chance)
      .map((to) => `${from}-${to}`),
  );
  return undirected(sketch({ gov: ids.join(' ') }, ties.join(' ')));
}

// Rows of partners of up to 32 bits and of more.
test.each([
  [20, 0.5],
  [50, 0.5],
  [80, 0.5],
  [140, 0.3],
])('of %i nodes with %f of all ties each clique is one, could not be larger and comes once', (count, chance) => {
  const network = drawn(count, chance, count);
  const tied = network.nodes.map((_, i) => new Set(network.targets.subarray(network.offsets[i], network.offsets[i + 1])));
  const { offsets, members } = cliques(network, 1e7)!;
  const all = Array.from(offsets.subarray(1), (end, c) => [...members.subarray(offsets[c], end)]);
  expect(all.every((clique) => clique.every((i) => clique.every((j) => i === j || tied[i]!.has(j))))).toBe(true);
  expect(all.some((clique) => tied.some((partners) => clique.every((j) => partners.has(j))))).toBe(false);
  expect(new Set(all.map(String)).size).toBe(all.length);
  expect(all.length).toBe(countByGrowing(tied));
});

/** Cliques that nobody could join, counted by adding nodes in order. */
function countByGrowing(tied: readonly ReadonlySet<number>[]): number {
  const grow = (may: readonly number[], tried: readonly number[]): number => {
    let count = may.length === 0 && tried.length === 0 ? 1 : 0;
    may.forEach((i, at) => {
      const before = [...tried, ...may.slice(0, at)];
      count += grow(
        may.slice(at + 1).filter((j) => tied[i]!.has(j)),
        before.filter((j) => tied[i]!.has(j)),
      );
    });
    return count;
  };
  return grow([...tied.keys()], []);
}

test('twelve times three nodes, each tied to all but its own three, have 3^12 cliques', () => {
  const network = undirected(twelveByThree());
  expect(cliques(network, 1e7)!.offsets).toHaveLength(3 ** 12 + 1);
  expect(cliques(network, 1e5)).toBe(null);
});

test('the limit is on the steps, however they are sliced', () => {
  const network = twelveByThree();
  const steps = cliques.steps(network, 1e5);
  while (steps.done < steps.slices) steps.advance();
  expect(cliques(network, 1e5)).toBe(null);
});

function twelveByThree() {
  const ids = Array.from({ length: 36 }, (_, i) => `i${String(i).padStart(2, '0')}`);
  const ties = ids.flatMap((from, i) =>
    ids.filter((_, j) => i < j && Math.floor(i / 3) !== Math.floor(j / 3)).map((to) => `${from}-${to}`),
  );
  return sketch({ gov: ids.join(' ') }, ties.join(' '));
}
