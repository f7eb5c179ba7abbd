import type { Network } from '../model/network.ts';

/** One change state, over the ids of the whole sequence. */
export interface SequenceState {
  /** Indices into `ids` of the nodes present, ascending. */
  readonly present: Int32Array;
  /** Ties as pairs of indices into `ids`, flattened, lower index first, ascending. Direction is ignored. */
  readonly ties: Int32Array;
  /** Per id: 1 for an end of a tie that stands in only one of this state and the one before. All 0 in the first state. */
  readonly changed: Uint8Array;
}

/** The change states of one drawing, on a common numbering of nodes. */
export interface Sequence {
  /** Ids of all states together, in code-unit order. */
  readonly ids: readonly string[];
  /** Aligned with `ids`: the area in the last state the node stands in, or empty. */
  readonly areas: readonly string[];
  readonly states: readonly SequenceState[];
}

/** Brings networks, in order of time, onto one numbering. Their strengths and directions do not show. */
export function sequenceOf(networks: readonly Network[]): Sequence {
  const ids = [...new Set(networks.flatMap(({ nodes }) => nodes))].toSorted((a, b) => (a < b ? -1 : 1));
  const indexOf = new Map(ids.map((id, i) => [id, i]));
  const areas = ids.map(() => '');
  const states: SequenceState[] = [];
  let before: Int32Array = new Int32Array(0);
  for (const network of networks) {
    const present = Int32Array.from(network.nodes, (id) => indexOf.get(id) ?? -1);
    present.forEach((i, k) => {
      areas[i] = network.attributes[k]?.area ?? '';
    });
    const ties = tiesOf(network, present, ids.length);
    const changed = states.length === 0 ? new Uint8Array(ids.length) : endsOfChanges(before, ties, ids.length);
    states.push({ present: present.toSorted(), ties: pairsOf(ties, ids.length), changed });
    before = ties;
  }
  return { ids, areas, states };
}

/** Ties as sorted keys `lower × count + upper`, each once. */
function tiesOf({ offsets, targets }: Network, indexOf: Int32Array, count: number): Int32Array {
  const keys = new Set<number>();
  for (let k = 0; k < indexOf.length; k++) {
    for (let e = offsets[k]!; e < offsets[k + 1]!; e++) {
      const a = indexOf[k]!;
      const b = indexOf[targets[e]!]!;
      keys.add(a < b ? a * count + b : b * count + a);
    }
  }
  return Int32Array.from(keys).toSorted();
}

function pairsOf(keys: Int32Array, count: number): Int32Array {
  return Int32Array.from({ length: 2 * keys.length }, (_, k) =>
    k % 2 === 0 ? Math.trunc(keys[k / 2]! / count) : keys[(k - 1) / 2]! % count,
  );
}

function endsOfChanges(before: Int32Array, after: Int32Array, count: number): Uint8Array {
  const changed = new Uint8Array(count);
  for (let b = 0, a = 0; b < before.length || a < after.length; ) {
    const left = b < before.length ? before[b]! : Infinity;
    const right = a < after.length ? after[a]! : Infinity;
    if (left <= right) b++;
    if (right <= left) a++;
    if (left === right) continue;
    const key = Math.min(left, right);
    changed[Math.trunc(key / count)] = 1;
    changed[key % count] = 1;
  }
  return changed;
}
