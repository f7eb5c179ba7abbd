/**
 * Sources searched together, a lane each: eight numbers fill a line of memory. The loops are written out for eight, and say 8: a number
 * that stands in another file is looked up each time.
 */
export const lanes = 8;

/** Memory of eight searches at once over a network of so many nodes, all zero between two passes. 250 bytes a node. */
export interface Lanes {
  /** Lane l of node i stands at 8 i + l: path counts on the way out, shares on the way back. */
  readonly values: Float64Array;
  /** Sums of the nodes met on one level, eight lanes each. */
  readonly sums: Float64Array;
  /** Bit l: the node has been reached in lane l. */
  readonly seen: Uint8Array;
  /** Bit l: it was reached in lane l on the level last found. */
  readonly front: Uint8Array;
  /** Nodes met, level by level; one may be met on several levels. */
  readonly met: Int32Array;
  /** Lanes in which each of them was reached on its level. */
  readonly fresh: Uint8Array;
  /** Level d is entries `levels[d]` to `levels[d + 1] - 1` of `met`. */
  readonly levels: Int32Array;
  /** Path counts in the order in which they were found; of one node the highest lane first. */
  readonly pathCounts: Float64Array;
  /** How many path counts there are. */
  settled: number;
  /** Nodes not yet reached in all lanes. */
  readonly waiting: Int32Array;
  /** Place of a node among those met on the level being found; -1: none. */
  readonly places: Int32Array;
}

/** Networks up to this size share one memory. */
const shared = 1024;

let memory: Lanes | undefined;

/** Memory for a network of `count` nodes. Passes leave nothing in it, so that small networks can do with one between them. */
export function laneMemory(count: number): Lanes {
  return count > shared ? lanesFor(count) : (memory ??= lanesFor(shared));
}

function lanesFor(count: number): Lanes {
  return {
    values: new Float64Array(8 * count),
    sums: new Float64Array(8 * count),
    seen: new Uint8Array(count),
    front: new Uint8Array(count),
    met: new Int32Array(8 * count),
    fresh: new Uint8Array(8 * count),
    levels: new Int32Array(count + 2),
    pathCounts: new Float64Array(8 * count),
    settled: 0,
    waiting: new Int32Array(count),
    places: new Int32Array(count).fill(-1),
  };
}

/** Lane of the highest bit set; `bits` is not 0. */
export function highestLane(bits: number): number {
  return 31 - Math.clz32(bits);
}

/** Lane of the lowest bit set; `bits` is not 0. */
export function lowestLane(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}
