import type { Sequence } from './sequence.ts';

/** How far apart nodes should be drawn, in steps along ties. */
export interface Distances {
  /** Per state, row-major: steps between nodes i and j; 0 on the diagonal and where either is absent. */
  readonly states: readonly Uint16Array[];
  /** Row-major mean over the states in which both stand; of a pair that never meets, the distance in all states' ties together. */
  readonly mean: Float64Array;
}

/**
 * Shortest paths of every state, unweighted; nodes without a path stand one step further apart than the farthest pair with one. O(states × n × m);
 * meant for a county, up to some hundred nodes.
 */
export function distancesOf({ ids, states }: Sequence): Distances {
  const count = ids.length;
  const perState = states.map(({ present, ties }) => steps(count, present, ties));
  const sums = new Float64Array(count * count);
  const meetings = new Uint32Array(count * count);
  for (const matrix of perState) {
    for (let k = 0; k < matrix.length; k++) {
      const distance = matrix[k]!;
      if (distance === 0) continue;
      sums[k]! += distance;
      meetings[k]!++;
    }
  }
  const everyone = Int32Array.from(ids, (_, i) => i);
  const together = steps(count, everyone, Int32Array.from(states.flatMap(({ ties }) => [...ties])));
  return { states: perState, mean: sums.map((sum, k) => (sum === 0 ? together[k]! : sum / meetings[k]!)) };
}

function steps(count: number, present: Int32Array, ties: Int32Array): Uint16Array {
  const { offsets, neighbours } = adjacency(count, ties);
  const matrix = new Uint16Array(count * count);
  const queue = new Int32Array(count);
  let farthest = 0;
  for (const source of present) {
    const row = source * count;
    let tail = 1;
    queue[0] = source;
    for (let head = 0; head < tail; head++) {
      const i = queue[head]!;
      const next = matrix[row + i]! + 1;
      for (let e = offsets[i]!; e < offsets[i + 1]!; e++) {
        const j = neighbours[e]!;
        if (j === source || matrix[row + j] !== 0) continue;
        matrix[row + j] = next;
        queue[tail++] = j;
      }
    }
    farthest = Math.max(farthest, matrix[row + queue[tail - 1]!]!);
  }
  for (const i of present) {
    for (const j of present) {
      if (i !== j && matrix[i * count + j] === 0) matrix[i * count + j] = farthest + 1;
    }
  }
  return matrix;
}

/** Neighbours of node i: `neighbours[offsets[i]] … neighbours[offsets[i + 1] - 1]`; a tie given twice stands twice. */
function adjacency(count: number, ties: Int32Array): { offsets: Int32Array; neighbours: Int32Array } {
  const offsets = new Int32Array(count + 1);
  for (const i of ties) offsets[i + 1]!++;
  for (let i = 0; i < count; i++) offsets[i + 1]! += offsets[i]!;
  const next = offsets.slice();
  const neighbours = new Int32Array(ties.length);
  for (let k = 0; k < ties.length; k += 2) {
    const a = ties[k]!;
    const b = ties[k + 1]!;
    neighbours[next[a]!++] = b;
    neighbours[next[b]!++] = a;
  }
  return { offsets, neighbours };
}
