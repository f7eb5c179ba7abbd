import type { Network } from '../model/network.ts';
import { bitCount, bitRows, mostBits } from './bit-rows.ts';
import { memoised } from './memo.ts';

/** Who is tied to two others that are tied themselves; read off an undirected network. */
export interface Triangles {
  /** Triangles each node is a corner of. */
  readonly through: Float64Array;
  /** Common partners of the two ends of each tie, aligned with `targets`. */
  readonly shared: Int32Array;
  /**
   * What each node invests in the partner of a tie through their common partners q: Σ p(i, q) · p(q, j), where p is the share of a node's
   * strength that lies on one tie. Aligned with `targets`; q ascending.
   */
  readonly detours: Float64Array;
}

/** Triangles of an undirected network; `detours` when first read. O(Σ degree²), up to 64 nodes O(m). */
export const triangles = memoised((network: Network): Triangles => {
  const shared = network.nodes.length > mostBits ? sharedByRows(network) : sharedByBits(network);
  let detours: Float64Array | undefined;
  return {
    through: cornersOf(network, shared),
    shared,
    get detours() {
      return (detours ??= detoursOf(network));
    },
  };
});

function sharedByBits({ nodes, offsets, targets }: Network): Int32Array {
  const { low, high } = bitRows(offsets, targets);
  const shared = new Int32Array(targets.length);
  for (let i = 0; i < nodes.length; i++) {
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
      const j = targets[k]!;
      shared[k] = bitCount(low[i]! & low[j]!) + bitCount(high[i]! & high[j]!);
    }
  }
  return shared;
}

/** Each tie is counted from its lower end and written at both. */
function sharedByRows({ nodes, offsets, targets }: Network): Int32Array {
  const shared = new Int32Array(targets.length);
  const partnerOf = new Int32Array(nodes.length).fill(-1);
  // Rows ascend, so the ties of j to lower nodes are met in the order in which they stand in its row.
  const mirror = offsets.slice(0, nodes.length);
  for (let i = 0; i < nodes.length; i++) {
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) partnerOf[targets[k]!] = i;
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
      const j = targets[k]!;
      if (j < i) continue;
      let count = 0;
      for (let l = offsets[j]!; l < offsets[j + 1]!; l++) if (partnerOf[targets[l]!] === i) count++;
      shared[k] = count;
      shared[mirror[j]!++] = count;
    }
  }
  return shared;
}

function cornersOf({ nodes, offsets }: Network, shared: Int32Array): Float64Array {
  const through = new Float64Array(nodes.length);
  for (let i = 0; i < nodes.length; i++) {
    let both = 0;
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) both += shared[k]!;
    through[i] = both / 2;
  }
  return through;
}

function detoursOf({ nodes, offsets, targets, strengths }: Network): Float64Array {
  const total = new Float64Array(nodes.length);
  for (let i = 0; i < nodes.length; i++) for (let k = offsets[i]!; k < offsets[i + 1]!; k++) total[i]! += strengths[k]!;
  const detours = new Float64Array(targets.length);
  const share = new Float64Array(nodes.length);
  for (let i = 0; i < nodes.length; i++) {
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) share[targets[k]!] = strengths[k]! / total[i]!;
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
      const j = targets[k]!;
      let sum = 0;
      for (let l = offsets[j]!; l < offsets[j + 1]!; l++) {
        const q = targets[l]!;
        sum += share[q]! * (strengths[l]! / total[q]!);
      }
      detours[k] = sum;
    }
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) share[targets[k]!] = 0;
  }
  return detours;
}
