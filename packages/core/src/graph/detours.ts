import type { Network } from '../model/network.ts';
import { cuts } from './cuts.ts';
import { overSources } from './paths/over-sources.ts';
import { sliced } from './engine/work.ts';

/**
 * In how many steps the two ends of each tie of an undirected network reach each other without it, one value per entry of `targets`: 2 or
 * more, NaN at a bridge. O(m²) at worst; two searches that meet halfway see only the surroundings of a tie.
 */
export const detours = sliced((network) => {
  const { nodes, offsets, targets } = network;
  const { bridge } = cuts(network);
  const steps = new Float64Array(targets.length).fill(NaN);
  const next = offsets.slice();
  const between = detourIn(network);
  const run = (first: number, end: number): void => {
    for (let i = first; i < end; i++) {
      for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
        const j = targets[k]!;
        const other = next[j]!++;
        if (other < k) steps[k] = steps[other]!;
        else if (bridge[k] === 0) steps[k] = between(i, j);
      }
    }
  };
  return overSources(network, { count: nodes.length }, run, () => steps);
});

/** Steps from one end of a tie that is no bridge to the other, not over the tie. */
function detourIn({ nodes, offsets, targets }: Network): (from: number, to: number) => number {
  // Which search met a node: + from one end, − from the other; the size tells its distance, counted from 1.
  const met = new Int32Array(nodes.length);
  const queues = [new Int32Array(nodes.length), new Int32Array(nodes.length)] as const;
  const sizes = [0, 0];
  const at = [0, 0];
  /** Goes one step further from one end; gives the length of a way through, Infinity if there is none yet. */
  const widen = (side: 0 | 1, from: number, to: number): number => {
    const queue = queues[side];
    const sign = side === 0 ? 1 : -1;
    let length = Infinity;
    for (const end = sizes[side]!; at[side]! < end; at[side]!++) {
      const i = queue[at[side]!]!;
      const distance = met[i]! * sign;
      for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
        const j = targets[k]!;
        if ((i === from && j === to) || (i === to && j === from)) continue;
        if (met[j] === 0) {
          met[j] = sign * (distance + 1);
          queue[sizes[side]!++] = j;
        } else if (met[j]! * sign < 0) length = Math.min(length, distance - met[j]! * sign - 1);
      }
    }
    return length;
  };
  return (from, to) => {
    for (const side of [0, 1] as const) {
      const end = side === 0 ? from : to;
      queues[side][0] = end;
      met[end] = side === 0 ? 1 : -1;
      sizes[side] = 1;
      at[side] = 0;
    }
    let length = Infinity;
    while (length === Infinity) length = widen(sizes[0]! - at[0]! <= sizes[1]! - at[1]! ? 0 : 1, from, to);
    for (const side of [0, 1] as const) for (let q = 0; q < sizes[side]!; q++) met[queues[side][q]!] = 0;
    return length;
  };
}
