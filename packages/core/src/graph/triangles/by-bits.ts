import type { Network } from '../../model/network.ts';
import { bitCount, bitRowsOf } from '../engine/bit-rows.ts';
import type { Work } from '../engine/work.ts';
import { floats } from '../engine/cut-arrays.ts';

/** Triangles through each of at most 64 nodes: half the common partners, counted along its ties. */
export function trianglesByBits(network: Network): Work<Float64Array> {
  const { nodes, offsets, targets } = network;
  const through = floats(nodes.length);
  return {
    slices: 1,
    run: () => {
      const { low, high } = bitRowsOf(network);
      for (let i = 0; i < through.length; i++) {
        let common = 0;
        for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
          const j = targets[k]!;
          common += bitCount(low[i]! & low[j]!) + bitCount(high[i]! & high[j]!);
        }
        through[i] = common / 2;
      }
    },
    result: () => through,
  };
}
