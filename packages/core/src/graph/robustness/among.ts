import type { Network } from '../../model/network.ts';

/** Paths among the nodes i of an undirected network with `keep[i]` = 1 alone, in steps. */
export interface Among {
  /** Σ 1 / distance over ordered pairs; pairs are counted at each distance first. O(n·m). */
  readonly inverseDistances: (keep: Uint8Array) => number;
  /** Writes Σ over ordered pairs of the share of their shortest paths through each node (Brandes 2001), sources ascending. O(n·m). */
  readonly betweenness: (keep: Uint8Array, into: Float64Array) => void;
}

/** Scratch memory is set out once and used again. */
export function among({ nodes, offsets, targets }: Network): Among {
  const distance = new Int32Array(nodes.length);
  const queue = new Int32Array(nodes.length);
  const pathCount = new Float64Array(nodes.length);
  const given = new Float64Array(nodes.length);
  const atDistance = new Float64Array(nodes.length + 1);

  /** Gives how many nodes are reached, nearest first in `queue`. */
  const search = (source: number, keep: Uint8Array): number => {
    distance.fill(-1);
    distance[source] = 0;
    pathCount[source] = 1;
    queue[0] = source;
    let size = 1;
    for (let next = 0; next < size; next++) {
      const i = queue[next]!;
      for (let k = offsets[i]!, end = offsets[i + 1]!; k < end; k++) {
        const j = targets[k]!;
        if (keep[j] === 0) continue;
        if (distance[j]! < 0) {
          distance[j] = distance[i]! + 1;
          pathCount[j] = 0;
          queue[size++] = j;
        }
        if (distance[j] === distance[i]! + 1) pathCount[j]! += pathCount[i]!;
      }
    }
    return size;
  };

  const inverseDistances = (keep: Uint8Array): number => {
    let farthest = 0;
    for (let source = 0; source < nodes.length; source++) {
      if (keep[source] === 0) continue;
      const size = search(source, keep);
      for (let q = 1; q < size; q++) atDistance[distance[queue[q]!]!]!++;
      farthest = Math.max(farthest, distance[queue[size - 1]!]!);
    }
    let sum = 0;
    for (let d = 1; d <= farthest; d++) {
      sum += atDistance[d]! / d;
      atDistance[d] = 0;
    }
    return sum;
  };

  const betweenness = (keep: Uint8Array, into: Float64Array): void => {
    into.fill(0);
    for (let source = 0; source < nodes.length; source++) {
      if (keep[source] === 0) continue;
      for (let q = search(source, keep) - 1; q > 0; q--) {
        const i = queue[q]!;
        const share = (1 + given[i]!) / pathCount[i]!;
        for (let k = offsets[i]!, end = offsets[i + 1]!; k < end; k++) {
          const j = targets[k]!;
          if (keep[j] === 1 && distance[j] === distance[i]! - 1) given[j]! += pathCount[j]! * share;
        }
        into[i]! += given[i]!;
        given[i] = 0;
      }
      given[source] = 0;
    }
  };

  return { inverseDistances, betweenness };
}
