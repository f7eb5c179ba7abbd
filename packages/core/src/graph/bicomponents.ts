import type { Network } from '../model/network.ts';
import type { MemberLists } from './member-lists.ts';
import { memoised } from './engine/memo.ts';

/**
 * Bicomponents of an undirected network: largest sets of nodes that no single node holds together, two nodes joined by a bridge included.
 * They share cutpoints; an isolate is in none. O(n + m) beside sorting their members (Hopcroft & Tarjan 1973, without recursion).
 */
export const bicomponents = memoised(({ nodes, offsets, targets }: Network): MemberLists => {
  const met = new Int32Array(nodes.length).fill(-1);
  // The earliest node that a node's subtree is tied to by a tie not of the tree.
  const earliest = new Int32Array(nodes.length);
  const cursor = offsets.slice(0, nodes.length);
  const parent = new Int32Array(nodes.length).fill(-1);
  const open = new Int32Array(nodes.length);
  // Every bicomponent but the first of a component brings one member that was counted before.
  const members = new Int32Array(2 * nodes.length);
  const starts = [0];
  let opened = 0;
  let written = 0;
  let count = 0;
  for (let root = 0; root < nodes.length; root++) {
    if (met[root] !== -1) continue;
    met[root] = earliest[root] = count++;
    for (let i = root; i !== -1; ) {
      if (cursor[i]! < offsets[i + 1]!) {
        const j = targets[cursor[i]!++]!;
        if (met[j] === -1) {
          met[j] = earliest[j] = count++;
          parent[j] = i;
          open[opened++] = j;
          i = j;
        } else if (j !== parent[i]) earliest[i] = Math.min(earliest[i]!, met[j]!);
        continue;
      }
      const up = parent[i]!;
      if (up !== -1) {
        earliest[up] = Math.min(earliest[up]!, earliest[i]!);
        if (earliest[i]! >= met[up]!) {
          const start = written;
          members[written++] = up;
          do members[written++] = open[--opened]!;
          while (open[opened] !== i);
          members.subarray(start, written).sort();
          starts.push(written);
        }
      }
      i = up;
    }
  }
  return { offsets: Int32Array.from(starts), members: members.slice(0, written) };
});
