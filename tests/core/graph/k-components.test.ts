import { expect, test } from 'vitest';
import { kComponents } from '#core/graph/k-components';
import { stream } from '#core/graph/engine/stream';
import type { Network } from '#core/model/network';
import { matrixOf } from '#support/brute-force';
import { connectivityOf, partsAmong, without } from '#support/definitions/cohesion';
import { sketch } from '#support/sketch';

/** Lists of up to six of twelve nodes; all on a list are tied, so sets overlap. */
function lists(seed: number): Network {
  const random = stream(seed);
  const ids = Array.from({ length: 12 }, (_, i) => `i${String(i).padStart(2, '0')}`);
  const ties = Array.from({ length: 6 }, () => {
    const list = ids.filter(() => random() < 0.4);
    return list.flatMap((from, i) => list.slice(i + 1).map((to) => `${from}-${to}`));
  });
  return sketch({ gov: ids.join(' ') }, ties.flat().join(' '));
}

test.each(Array.from({ length: 40 }, (_, seed) => seed))(
  'overlapping lists %i: sets hold as firmly as said, and none is missing',
  (seed) => {
    const network = lists(seed);
    const either = matrixOf(network);
    const { offsets, members, levels } = kComponents(network, 1e7)!;
    const found = Array.from(levels, (level, s) => ({ level, set: [...members.subarray(offsets[s], offsets[s + 1])] }));
    for (const { level, set } of found) expect(connectivityOf(either, set)).toBe(level);
    const expected = new Map<string, number>();
    // From the firmest down, so that a set for several k keeps the highest.
    for (let k = network.nodes.length; k >= 1; k--) {
      for (const set of setsOf(either, [...network.nodes.keys()], k)) if (!expected.has(String(set))) expected.set(String(set), k);
    }
    expect(new Map(found.map(({ level, set }) => [String(set), level] as const).toSorted())).toEqual(new Map([...expected].toSorted()));
  },
);

/** The largest sets that fewer than k nodes do not part: taken apart by whatever set of fewer than k does. */
function setsOf(either: readonly (readonly number[])[], nodes: readonly number[], k: number): number[][] {
  const firm = nodes.filter((i) => nodes.filter((j) => either[i]![j]! > 0).length >= k);
  if (firm.length < nodes.length) return setsOf(either, firm, k);
  if (nodes.length <= k) return [];
  const cut = smallSets(nodes, k - 1).find((set) => partsAmong(either, without(nodes, set)).length > 1);
  if (cut === undefined) return [[...nodes]];
  return partsAmong(either, without(nodes, cut)).flatMap((part) =>
    setsOf(
      either,
      [...part, ...cut].toSorted((a, b) => a - b),
      k,
    ),
  );
}

function smallSets(nodes: readonly number[], most: number): number[][] {
  if (most === 0) return [[]];
  const smaller = smallSets(nodes, most - 1);
  const larger = smaller.filter((set) => set.length === most - 1);
  return [...smaller, ...larger.flatMap((set) => nodes.filter((i) => set.every((j) => j < i)).map((i) => [...set, i]))];
}

test('a long ladder is taken apart without running out of stack', () => {
  const rungs = Array.from({ length: 3000 }, (_, i) => i);
  const name = (side: string, i: number) => `${side}${String(i).padStart(4, '0')}`;
  const ties = rungs.flatMap((i) => [
    `${name('a', i)}-${name('b', i)}`,
    ...(i === 0 || i % 3 === 0 ? [] : [`${name('a', i - 1)}-${name('a', i)}`, `${name('b', i - 1)}-${name('b', i)}`]),
  ]);
  const { levels } = kComponents(sketch({ gov: rungs.flatMap((i) => [name('a', i), name('b', i)]).join(' ') }, ties.join(' ')), 1e7)!;
  expect([...levels]).toEqual(Array.from({ length: 1000 }, () => 2));
});
