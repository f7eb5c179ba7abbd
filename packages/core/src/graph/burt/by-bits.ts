import type { Network } from '../../model/network.ts';
import { bitRowsOf, lowestBit } from '../engine/bit-rows.ts';
import type { Burt } from '../burt.ts';
import type { Work } from '../engine/work.ts';
import { floats } from '../engine/cut-arrays.ts';

/** At most 64 nodes, strengths all 1: one pass over the ties, their common partners read off two bit rows. */
export function burtByBits(network: Network): Work<Burt> {
  const { nodes, offsets, targets } = network;
  const constraint = floats(nodes.length);
  const effectiveSize = floats(nodes.length);
  return {
    slices: 1,
    run: () => {
      const { low, high } = bitRowsOf(network);
      const share = floats(nodes.length);
      for (let i = 0; i < share.length; i++) share[i] = 1 / (offsets[i + 1]! - offsets[i]!);
      // The effective size holds twice the triangles until the end.
      for (let i = 0; i < share.length; i++) {
        for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
          const j = targets[k]!;
          if (j < i) continue;
          let detour = 0;
          let common = 0;
          for (let word = low[i]! & low[j]!; word !== 0; word &= word - 1, common++) detour += share[lowestBit(word)]!;
          for (let word = high[i]! & high[j]!; word !== 0; word &= word - 1, common++) detour += share[32 + lowestBit(word)]!;
          const squared = (1 + detour) * (1 + detour);
          constraint[i]! += squared;
          constraint[j]! += squared;
          effectiveSize[i]! += common;
          effectiveSize[j]! += common;
        }
      }
      for (let i = 0; i < share.length; i++) {
        const degree = offsets[i + 1]! - offsets[i]!;
        constraint[i]! /= degree * degree;
        effectiveSize[i] = (degree * degree - effectiveSize[i]!) / degree;
      }
    },
    result: () => ({ constraint, effectiveSize }),
  };
}
