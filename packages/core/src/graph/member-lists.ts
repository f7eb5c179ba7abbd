import type { Components } from './components.ts';

/** Sets of nodes that may overlap: set s is `members[offsets[s]] … members[offsets[s + 1] - 1]`, ascending. */
export interface MemberLists {
  readonly offsets: Int32Array;
  readonly members: Int32Array;
}

/** The members of each component. O(n). */
export function memberLists({ of, sizes }: Components): MemberLists {
  const offsets = new Int32Array(sizes.length + 1);
  for (let c = 0; c < sizes.length; c++) offsets[c + 1] = offsets[c]! + sizes[c]!;
  const members = new Int32Array(of.length);
  const next = offsets.slice();
  for (let i = 0; i < of.length; i++) members[next[of[i]!]!++] = i;
  return { offsets, members };
}

/** Number of nodes in set `s`. */
export function sizeOf({ offsets }: MemberLists, s: number): number {
  return offsets[s + 1]! - offsets[s]!;
}

/** One object for each set: the ids of its members, ascending, and `value(s)`. */
export function memberSets<T>(
  nodes: readonly string[],
  { offsets, members }: MemberLists,
  value: (s: number) => T,
): { readonly members: readonly string[]; readonly value: T }[] {
  return Array.from(offsets.subarray(1), (end, s) => ({
    members: Array.from(members.subarray(offsets[s], end), (i) => nodes[i]!),
    value: value(s),
  }));
}
