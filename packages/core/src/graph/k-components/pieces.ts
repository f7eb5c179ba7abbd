import type { Network } from '../../model/network.ts';

/** Ties among some nodes, numbered by their places in the list of them. */
export interface TiesAmong {
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
}

/** Takes sets of nodes of one network apart; sets ascend. */
export interface Pieces {
  /** The joined parts of more than `level` nodes in which everyone has at least `level` ties. */
  readonly firm: (nodes: Int32Array, level: number) => Int32Array[];
  readonly among: (nodes: Int32Array) => TiesAmong;
  /** The parts that a set falls into without the nodes at places `cut`, each together with them; without a cut the set. */
  readonly sides: (nodes: Int32Array, cut: Int32Array | null) => Int32Array[];
}

/** Each call costs as much as the ties of the nodes it is given. */
export function piecesIn({ nodes: all, offsets, targets }: Network): Pieces {
  const place = new Int32Array(all.length).fill(-1);
  const ties = new Int32Array(all.length);
  const queue = new Int32Array(all.length);

  /** Joined parts of the nodes that have a place, which they lose. */
  const joined = (nodes: Int32Array): Int32Array[] => {
    const parts: Int32Array[] = [];
    for (const start of nodes) {
      if (place[start] === -1) continue;
      place[start] = -1;
      queue[0] = start;
      let size = 1;
      for (let at = 0; at < size; at++) {
        for (let k = offsets[queue[at]!]!; k < offsets[queue[at]! + 1]!; k++) {
          const j = targets[k]!;
          if (place[j] === -1) continue;
          place[j] = -1;
          queue[size++] = j;
        }
      }
      parts.push(queue.slice(0, size).sort());
    }
    return parts;
  };

  const firm = (nodes: Int32Array, level: number): Int32Array[] => {
    for (const i of nodes) place[i] = 0;
    let going = 0;
    for (const i of nodes) {
      ties[i] = 0;
      for (let k = offsets[i]!; k < offsets[i + 1]!; k++) if (place[targets[k]!] === 0) ties[i]++;
      if (ties[i] < level) queue[going++] = i;
    }
    for (let at = 0; at < going; at++) {
      const i = queue[at]!;
      place[i] = -1;
      for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
        const j = targets[k]!;
        if (place[j] === 0 && ties[j]!-- === level) queue[going++] = j;
      }
    }
    return joined(nodes).filter((part) => part.length > level);
  };

  const among = (nodes: Int32Array): TiesAmong => {
    nodes.forEach((i, p) => (place[i] = p));
    const starts = new Int32Array(nodes.length + 1);
    const ends: number[] = [];
    nodes.forEach((i, p) => {
      for (let k = offsets[i]!; k < offsets[i + 1]!; k++) if (place[targets[k]!] !== -1) ends.push(place[targets[k]!]!);
      starts[p + 1] = ends.length;
    });
    for (const i of nodes) place[i] = -1;
    return { offsets: starts, targets: Int32Array.from(ends) };
  };

  const sides = (nodes: Int32Array, cut: Int32Array | null): Int32Array[] => {
    if (cut === null) return [nodes];
    const between = cut.map((p) => nodes[p]!);
    for (const i of nodes) place[i] = 0;
    for (const i of between) place[i] = -1;
    return joined(nodes).map((part) => {
      const side = new Int32Array(between.length + part.length);
      side.set(between);
      side.set(part, between.length);
      return side.sort();
    });
  };

  return { firm, among, sides };
}
