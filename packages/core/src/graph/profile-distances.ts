import { overSources } from './paths/over-sources.ts';
import { sliced } from './engine/work.ts';

/**
 * How far the ties of any two nodes with all others differ, row by row: √ of the sum of squared differences of strengths, third nodes
 * ascending, outgoing before incoming. 8 n² bytes; O(n·m).
 */
export const profileDistances = sliced((network) => {
  const { nodes, offsets, targets, strengths, inOffsets, inTargets, inStrengths } = network;
  const count = nodes.length;
  const distances = new Float64Array(count * count);
  const run = (first: number, end: number): void => {
    for (let at = first; at < end; at++) {
      const i = Math.floor(at / parts);
      const part = at % parts;
      const last = Math.floor(((part + 1) * count) / parts);
      for (let j = Math.max(i + 1, Math.floor((part * count) / parts)); j < last; j++) {
        const out = squaredDifferences(offsets, targets, strengths, i, j);
        const apart = Math.sqrt(out + squaredDifferences(inOffsets, inTargets, inStrengths, i, j));
        distances[i * count + j] = apart;
        distances[j * count + i] = apart;
      }
    }
  };
  return overSources(network, { count: parts * count }, run, () => distances);
});

/** To lay two rows side by side takes about as many times longer than to go through them, so a slice takes parts of the nodes. */
const parts = 8;

/** Over the entries of two rows, but for those of `i` and `j` themselves. */
function squaredDifferences(offsets: Int32Array, targets: Int32Array, strengths: Float64Array, i: number, j: number): number {
  let k = offsets[i]!;
  let l = offsets[j]!;
  let sum = 0;
  while (k < offsets[i + 1]! || l < offsets[j + 1]!) {
    const a = k < offsets[i + 1]! ? targets[k]! : Infinity;
    const b = l < offsets[j + 1]! ? targets[l]! : Infinity;
    const at = Math.min(a, b);
    const difference = (a === at ? strengths[k++]! : 0) - (b === at ? strengths[l++]! : 0);
    if (at !== i && at !== j) sum += difference * difference;
  }
  return sum;
}
