import type { Network } from '../model/network.ts';
import { cliquesWith } from './cliques/cliques-with.ts';
import { cores } from './cores.ts';
import { growingLists } from './engine/growing-lists.ts';
import { limited, type Search } from './engine/limited.ts';
import type { MemberLists } from './member-lists.ts';

/**
 * All cliques of an undirected network that no other node could join, an isolate being one of its own; null over the limit. Each is found
 * from its first member in the order of falling away from the cores, among the partners who come later (Bron & Kerbosch 1973; Tomita 2006;
 * Eppstein, Löffler & Strash 2013). At worst 3^(n / 3) of them; a step of the search is a set looked at or a member written.
 */
export const cliques = limited(function* (network: Network): Search<MemberLists> {
  const { nodes, offsets } = network;
  const core = cores(network);
  const degree = (i: number): number => offsets[i + 1]! - offsets[i]!;
  const order = Int32Array.from(nodes.keys()).sort((a, b) => core[a]! - core[b]! || degree(a) - degree(b) || a - b);
  const rank = new Int32Array(nodes.length);
  order.forEach((i, at) => (rank[i] = at));
  const found = growingLists();
  const search = cliquesWith(network, rank, found);
  for (const first of order) {
    let taken = search.begin(first);
    while (!search.isOver()) {
      taken += search.advance(4096);
      yield taken;
      taken = 0;
    }
    yield taken;
  }
  return found.lists();
});
