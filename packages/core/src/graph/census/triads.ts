import type { Network } from '../../model/network.ts';
import { overSources } from '../paths/over-sources.ts';
import type { Work } from '../engine/work.ts';
import { typeOfPattern } from './triad-types.ts';

/**
 * Triples by type (Batagelj & Mrvar 2001): for each tied pair i < j, every third node tied to one of them is met once; the other third
 * nodes make the triple one of a single tied pair, and what is left holds no tie. Counts are whole numbers.
 */
export function triadCounts(network: Network): Work<Float64Array> {
  const { nodes } = network;
  const { offsets, targets, arcs } = partners(network);
  const types = typeOfPattern();
  const counts = new Float64Array(16);
  const run = (first: number, end: number): void => {
    for (let i = first; i < end; i++) {
      for (let at = offsets[i]!; at < offsets[i + 1]!; at++) {
        const j = targets[at]!;
        if (j < i) continue;
        const pair = arcs[at]!;
        let met = 0;
        let k = offsets[i]!;
        let l = offsets[j]!;
        const lastOfI = offsets[i + 1]!;
        const lastOfJ = offsets[j + 1]!;
        while (k < lastOfI || l < lastOfJ) {
          const ofI = k < lastOfI ? targets[k]! : nodes.length;
          const ofJ = l < lastOfJ ? targets[l]! : nodes.length;
          const third = ofI < ofJ ? ofI : ofJ;
          const fromI = ofI === third ? arcs[k++]! : 0;
          const fromJ = ofJ === third ? arcs[l++]! : 0;
          if (third === i || third === j) continue;
          met++;
          // A triple with two or three tied pairs is counted from one of them.
          if (third > j || (third > i && fromI === 0)) counts[types[pair | (fromI << 2) | (fromJ << 4)]!]!++;
        }
        counts[pair === 3 ? 2 : 1]! += nodes.length - 2 - met;
      }
    }
  };
  const result = (): Float64Array => {
    const all = (nodes.length * (nodes.length - 1) * (nodes.length - 2)) / 6;
    counts[0] = all - counts.subarray(1).reduce((sum, count) => sum + count, 0);
    return counts;
  };
  return overSources(network, {}, run, result);
}

/** Rows of partners either way; `arcs`: 1 an arc to the partner, 2 one from it, 3 both. */
function partners({ nodes, offsets: out, targets: outTargets, inOffsets, inTargets }: Network) {
  const offsets = new Int32Array(nodes.length + 1);
  const targets = new Int32Array(outTargets.length + inTargets.length);
  const arcs = new Uint8Array(targets.length);
  let written = 0;
  for (let i = 0; i < nodes.length; i++) {
    let k = out[i]!;
    let l = inOffsets[i]!;
    while (k < out[i + 1]! || l < inOffsets[i + 1]!) {
      const there = k < out[i + 1]! ? outTargets[k]! : nodes.length;
      const back = l < inOffsets[i + 1]! ? inTargets[l]! : nodes.length;
      targets[written] = there < back ? there : back;
      arcs[written] = (there <= back ? 1 : 0) | (back <= there ? 2 : 0);
      written++;
      if (there <= back) k++;
      if (back <= there) l++;
    }
    offsets[i + 1] = written;
  }
  return { offsets, targets, arcs };
}
