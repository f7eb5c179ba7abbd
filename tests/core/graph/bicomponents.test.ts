import { expect, test } from 'vitest';
import { bicomponents } from '#core/graph/bicomponents';
import { sizeOf } from '#core/graph/member-lists';
import { sketch } from '#support/sketch';

test('a very long chain is walked without running out of stack, every tie a set of two', () => {
  const ids = Array.from({ length: 20_000 }, (_, i) => `i${String(i).padStart(5, '0')}`);
  const chain = ids.slice(1).map((to, i) => `${ids[i]}-${to}`);
  const lists = bicomponents(sketch({ gov: ids.join(' ') }, chain.join(' ')));
  expect(lists.offsets).toHaveLength(20_000);
  expect(lists.members.subarray(-4)).toEqual(Int32Array.of(1, 2, 0, 1));
  expect(sizeOf(bicomponents(sketch({ gov: ids.join(' ') }, `${chain.join(' ')} ${ids[0]}-${ids.at(-1)}`)), 0)).toBe(20_000);
});

test('sets that share a cutpoint both have it', () => {
  const { offsets, members } = bicomponents(sketch({ gov: 'a b c d e f' }, 'a-c b-c a-b c-d d-e c-e'));
  const sets = Array.from(offsets.subarray(1), (end, s) => [...members.subarray(offsets[s], end)]);
  expect(sets.toSorted((a, b) => a[0]! - b[0]!)).toEqual([
    [0, 1, 2],
    [2, 3, 4],
  ]);
});
