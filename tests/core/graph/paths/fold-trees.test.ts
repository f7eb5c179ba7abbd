import { expect, test } from 'vitest';
import { coreRows } from '#core/graph/paths/core-rows';
import { foldTrees } from '#core/graph/paths/fold-trees';
import { byNode, sketch } from '#support/sketch';

// A triangle a b c; c carries d, which carries e and f; b carries g.
const triangle = sketch({ gov: 'a b c', ngo: 'd e f g' }, 'a-b b-c a-c c-d d-e d-f b-g');

test('what hangs on a single tie is folded into what it hangs on', () => {
  const { parents, counts, degrees } = foldTrees(triangle);
  expect(Array.from(parents)).toEqual([-1, -1, -1, 2, 3, 3, 1]);
  expect(Array.from(counts)).toEqual([1, 2, 4, 3, 1, 1, 1]);
  expect(Array.from(degrees)).toEqual([2, 2, 2, 0, 0, 0, 0]);
});

test('and parts the pairs of which one hangs on it', () => {
  // d: e and f from the five others, and from each other; c: d e f from a b g; b: g from the five others.
  expect(byNode(triangle, foldTrees(triangle).parted)).toEqual({ a: 0, b: 5, c: 9, d: 9, e: 0, f: 0, g: 0 });
});

test('a tree folds into one', () => {
  const { parents, counts } = foldTrees(sketch({ gov: 'a b c d' }, 'a-b b-c c-d'));
  expect(Array.from(parents).filter((parent) => parent === -1)).toHaveLength(1);
  expect(Math.max(...counts)).toBe(4);
});

test('arcs are left as they are', () => {
  const { parents, degrees } = foldTrees(sketch({ gov: 'a b c' }, 'a>b b>c'));
  expect(Array.from(parents)).toEqual([-1, -1, -1]);
  expect(Array.from(degrees)).toEqual([1, 2, 1]);
});

test('the core is numbered from the one with the highest degree outwards, whoever has no ties left out', () => {
  const network = sketch({ gov: 'a b c d e x' }, 'a-b b-c c-d d-a d-e e-a');
  // a and d have three ties, a comes first; then its partners b, d, e, then c.
  const { members, offsets, targets } = coreRows(network);
  expect(Array.from(members)).toEqual([0, 1, 3, 4, 2]);
  expect(Array.from(targets.subarray(offsets[0], offsets[1]))).toEqual([1, 2, 3]);
});
