import type { Channels } from './channels.ts';

/** Searches for flows through channels, one after another. */
export interface Flows {
  /** The most that can flow from `source` to `sink`; the search ends as soon as it is at least `enough`. They differ. */
  readonly most: (source: number, sink: number, enough: number) => number;
  /** After a search that did not find enough: whether a node is on the source's side of a least cut. */
  readonly isBefore: (i: number) => boolean;
  /** Nodes visited by all searches so far. */
  readonly visits: () => number;
}

/**
 * Shortest ways first, all of one length together (Dinic 1970). O(n²·m) for each flow at worst; where channels are 1 wide, O(m) for each
 * unit. A channel that limits a way is left with exactly nothing, so rounding cannot keep a search going.
 */
export function flowsIn({ offsets, heads, back, capacity }: Channels): Flows {
  const count = offsets.length - 1;
  const left = new Float64Array(capacity.length);
  const level = new Int32Array(count);
  const queue = new Int32Array(count);
  const cursor = new Int32Array(count);
  const path = new Int32Array(count);
  let visited = 0;

  /** Numbers nodes by how far they are from the source; whether the sink is among them. */
  const reaches = (source: number, sink: number): boolean => {
    level.fill(-1);
    level[source] = 0;
    queue[0] = source;
    for (let at = 0, size = 1; at < size; at++) {
      const i = queue[at]!;
      visited++;
      for (let k = offsets[i]!, end = offsets[i + 1]!; k < end; k++) {
        const j = heads[k]!;
        if (level[j] !== -1 || left[k] === 0) continue;
        level[j] = level[i]! + 1;
        if (j === sink) return true;
        queue[size++] = j;
      }
    }
    return false;
  };

  /** Sends along ways that lead one step farther each time as much as they hold. */
  const sent = (source: number, sink: number, enough: number): number => {
    cursor.set(offsets.subarray(0, count));
    let flow = 0;
    for (let i = source, depth = 0; ; ) {
      if (i === sink) {
        let width = enough - flow;
        for (let d = 0; d < depth; d++) width = Math.min(width, left[path[d]!]!);
        let first = depth;
        for (let d = depth - 1; d >= 0; d--) {
          const k = path[d]!;
          left[k]! -= width;
          left[back[k]!]! += width;
          if (left[k] === 0) first = d;
        }
        flow += width;
        // Nothing is left with nothing only where `enough` was the limit.
        if (flow >= enough || first === depth) return flow;
        depth = first;
        i = heads[back[path[first]!]!]!;
      }
      const end = offsets[i + 1]!;
      let k = cursor[i]!;
      while (k < end && (left[k] === 0 || level[heads[k]!] !== level[i]! + 1)) k++;
      cursor[i] = k;
      if (k < end) {
        path[depth++] = k;
        i = heads[k]!;
        visited++;
      } else if (depth === 0) return flow;
      else {
        i = heads[back[path[--depth]!]!]!;
        cursor[i]!++;
      }
    }
  };

  return {
    most: (source, sink, enough) => {
      left.set(capacity);
      let flow = 0;
      while (flow < enough && reaches(source, sink)) flow += sent(source, sink, enough - flow);
      return flow;
    },
    isBefore: (i) => level[i] !== -1,
    visits: () => visited,
  };
}
