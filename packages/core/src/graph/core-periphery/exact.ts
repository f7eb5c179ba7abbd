import type { Network } from '../../model/network.ts';
import { bitCount } from '../engine/bit-rows.ts';
import type { CorePeriphery } from '../core-periphery.ts';
import type { Work } from '../engine/work.ts';
import { compareFit, fitOf, isWorse } from './fit.ts';

/** Splits tried in one slice. */
const splits = 2 ** 18;

/**
 * Every split of at most 30 nodes, each from the one before by moving one node (Gray code), so that only its ties are counted. Node 0 is
 * the highest bit: of two cores of one size the greater number comes first by its nodes.
 */
export function bestCore({ nodes, offsets, targets, inOffsets, inTargets }: Network): Work<CorePeriphery> {
  const n = nodes.length;
  const bitOf = (i: number): number => 1 << (n - 1 - i);
  const out = new Int32Array(n);
  const into = new Int32Array(n);
  // By bit, not by node.
  for (let i = 0; i < n; i++) {
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) out[n - 1 - i]! |= bitOf(targets[k]!);
    for (let k = inOffsets[i]!; k < inOffsets[i + 1]!; k++) into[n - 1 - i]! |= bitOf(inTargets[k]!);
  }
  const all = 2 ** n - 1;
  let core = 0;
  let size = 0;
  let within = 0;
  let outside = targets.length;
  let best = NaN;
  let bestCoreBits = 0;
  let bestSize = 0;
  const run = (slice: number): void => {
    const end = Math.min((slice + 1) * splits, all + 1);
    for (let step = Math.max(1, slice * splits); step < end; step++) {
      const bit = 31 - Math.clz32(step & -step);
      const mask = 1 << bit;
      const enters = (core & mask) === 0;
      core ^= mask;
      const periphery = all & ~core;
      if (enters) {
        size++;
        within += bitCount(out[bit]! & core) + bitCount(into[bit]! & core);
        outside -= bitCount(out[bit]! & periphery) + bitCount(into[bit]! & periphery);
      } else {
        size--;
        within -= bitCount(out[bit]! & core) + bitCount(into[bit]! & core);
        outside += bitCount(out[bit]! & periphery) + bitCount(into[bit]! & periphery);
      }
      if (best > 0 && isWorse(n, size, within, outside, best * best)) continue;
      const fit = fitOf(n, size, within, outside);
      const order = compareFit(fit, best);
      if (order < 0 || (order === 0 && (size > bestSize || (size === bestSize && core < bestCoreBits)))) continue;
      best = Number.isNaN(best) ? fit : Math.max(best, fit);
      bestCoreBits = core;
      bestSize = size;
    }
  };
  const result = (): CorePeriphery => ({
    fit: best,
    core: Uint8Array.from({ length: n }, (_, i) => ((bestCoreBits & bitOf(i)) === 0 ? 0 : 1)),
  });
  return { slices: Math.max(1, Math.ceil((all + 1) / splits)), run, result };
}
