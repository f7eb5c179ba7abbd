import type { Network } from '../../model/network.ts';
import { bitCount, lowestBit } from '../engine/bit-rows.ts';
import type { GrowingLists } from '../engine/growing-lists.ts';

/** Finds the cliques whose member of lowest rank is given. */
export interface CliquesWith {
  /** Sets out the search from a node; gives the steps that took. */
  readonly begin: (first: number) => number;
  /** Takes about so many steps, fewer if the search ends; gives how many. */
  readonly advance: (steps: number) => number;
  readonly isOver: () => boolean;
}

/**
 * The partners of a node are numbered, later ones (who may join) before earlier ones (whose cliques were found with them), and their ties
 * kept as rows of bits. At each depth stand who may still join (`open`), who would have to but was tried before (`tried`), and whom of the
 * open ones to try (`next`): those not tied to the one with most ties among them.
 */
export function cliquesWith({ nodes, offsets, targets }: Network, rank: Int32Array, found: GrowingLists): CliquesWith {
  const place = new Int32Array(nodes.length).fill(-1);
  let ids = new Int32Array(0);
  let words = 0;
  let rows = new Int32Array(0);
  let open = new Int32Array(0);
  let tried = new Int32Array(0);
  let next = new Int32Array(0);
  let chosen = new Int32Array(0);
  let depth = -1;
  let root = -1;

  const begin = (first: number): number => {
    root = first;
    const partners = targets.subarray(offsets[first], offsets[first + 1]);
    const later = partners.filter((j) => rank[j]! > rank[first]!);
    depth = -1;
    if (partners.length === 0) report();
    if (later.length === 0) return 1;
    const earlier = partners.filter((j) => rank[j]! < rank[first]!);
    ids = new Int32Array(partners.length);
    ids.set(later);
    ids.set(earlier, later.length);
    words = (ids.length + 31) >> 5;
    rows = new Int32Array(ids.length * words);
    for (let p = 0; p < ids.length; p++) place[ids[p]!] = p;
    for (let p = 0; p < ids.length; p++) {
      for (let k = offsets[ids[p]!]!; k < offsets[ids[p]! + 1]!; k++) {
        const q = place[targets[k]!]!;
        if (q !== -1) rows[p * words + (q >> 5)]! |= 1 << (q & 31);
      }
    }
    for (let p = 0; p < ids.length; p++) place[ids[p]!] = -1;
    const room = (later.length + 1) * words;
    if (open.length < room) {
      open = new Int32Array(room);
      tried = new Int32Array(room);
      next = new Int32Array(room);
      chosen = new Int32Array(room);
    }
    open.fill(0, 0, words);
    tried.fill(0, 0, words);
    for (let p = 0; p < ids.length; p++) (p < later.length ? open : tried)[p >> 5]! |= 1 << (p & 31);
    depth = 0;
    choose();
    return ids.length;
  };

  /** Picks whom to try at this depth. */
  const choose = (): void => {
    const base = depth * words;
    let most = -1;
    let pivot = 0;
    for (let w = 0; w < words; w++) {
      for (let bits = open[base + w]! | tried[base + w]!; bits !== 0; bits &= bits - 1) {
        const row = ((w << 5) + lowestBit(bits)) * words;
        let ties = 0;
        for (let v = 0; v < words; v++) ties += bitCount(open[base + v]! & rows[row + v]!);
        if (ties > most) {
          most = ties;
          pivot = row;
        }
      }
    }
    for (let w = 0; w < words; w++) next[base + w] = open[base + w]! & ~rows[pivot + w]!;
  };

  const report = (): void => {
    found.add(root);
    for (let d = 0; d <= depth; d++) found.add(ids[chosen[d]!]!);
    found.close();
  };

  const advance = (steps: number): number => {
    let taken = 0;
    while (depth >= 0 && taken < steps) {
      const base = depth * words;
      let w = 0;
      while (w < words && next[base + w] === 0) w++;
      if (w === words) {
        depth--;
        continue;
      }
      taken++;
      const bit = next[base + w]! & -next[base + w]!;
      const p = (w << 5) + lowestBit(bit);
      chosen[depth] = p;
      let mayJoin = 0;
      let mustJoin = 0;
      for (let v = 0; v < words; v++) {
        const row = rows[p * words + v]!;
        // The deepest set that is looked at has nobody left to try, so there is room for it.
        mayJoin |= open[base + v]! & row;
        mustJoin |= tried[base + v]! & row;
      }
      if (mayJoin !== 0) {
        for (let v = 0; v < words; v++) {
          const row = rows[p * words + v]!;
          open[base + words + v] = open[base + v]! & row;
          tried[base + words + v] = tried[base + v]! & row;
        }
      } else if (mustJoin === 0) {
        report();
        taken += depth + 2;
      }
      next[base + w]! ^= bit;
      open[base + w]! &= ~bit;
      tried[base + w]! |= bit;
      if (mayJoin !== 0) {
        depth++;
        choose();
      }
    }
    return taken;
  };

  return { begin, advance, isOver: () => depth < 0 };
}
