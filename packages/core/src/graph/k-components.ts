import type { Network } from '../model/network.ts';
import { components } from './components.ts';
import { growingLists } from './engine/growing-lists.ts';
import { leastCut } from './k-components/least-cut.ts';
import { piecesIn } from './k-components/pieces.ts';
import { limited, type Search } from './engine/limited.ts';
import { memberLists, type MemberLists } from './member-lists.ts';

/** Sets of nodes and how firmly each holds together. */
export interface KComponents extends MemberLists {
  /** For each set how many of its nodes would have to go for the others to fall apart, among themselves. */
  readonly levels: Int32Array;
}

/**
 * Every largest set of an undirected network that fewer than k of its nodes do not hold together, for every k from 1; null over the limit. A
 * set that is one for several k stands once, with the highest; those of one k share at most k − 1 nodes. An isolate is in none.
 *
 * Nodes S that part a set leave every such set inside one side and S, if S are fewer than k: were it on two sides, S would part it. And no
 * set is found on two sides, for it has more nodes than S. So a set is cut by whatever fewer than k nodes part it, and each side with S looked
 * at in turn, until none can be cut (Wen et al. 2019). A step of the search is a node visited in search of a cut.
 */
export const kComponents = limited(function* (network: Network): Search<KComponents> {
  const found = growingLists();
  const levels: number[] = [];
  const pieces = piecesIn(network);
  const { offsets, members } = memberLists(components(network));
  for (let c = 0; c + 1 < offsets.length; c++) {
    const waiting = [{ nodes: members.subarray(offsets[c], offsets[c + 1]), level: 1 }];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      yield next.nodes.length;
      for (const nodes of pieces.firm(next.nodes, next.level)) {
        const { size, cut } = yield* leastCut(pieces.among(nodes), next.level);
        if (size >= next.level) {
          nodes.forEach(found.add);
          found.close();
          levels.push(size);
        }
        const level = Math.max(size + 1, next.level);
        for (const side of pieces.sides(nodes, cut)) waiting.push({ nodes: side, level });
      }
    }
  }
  return { ...found.lists(), levels: Int32Array.from(levels) };
});

/** The highest level of a set that holds each node, 0 for an isolate. Aligned with `nodes`. */
export function highestLevels({ nodes }: Network, { offsets, members, levels }: KComponents): Float64Array {
  const highest = new Float64Array(nodes.length);
  for (let s = 0; s < levels.length; s++) {
    for (let at = offsets[s]!; at < offsets[s + 1]!; at++) highest[members[at]!] = Math.max(highest[members[at]!]!, levels[s]!);
  }
  return highest;
}
