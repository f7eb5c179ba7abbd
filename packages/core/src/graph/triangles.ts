import type { Network } from '../model/network.ts';
import { mostBits } from './engine/bit-rows.ts';
import { trianglesByBits } from './triangles/by-bits.ts';
import { trianglesByRows } from './triangles/by-rows.ts';
import { type Sliced, sliced } from './engine/work.ts';

/**
 * Triangles each node of an undirected network is a corner of, aligned with `nodes`. Up to 64 nodes O(m), above O(m^1.5) at worst; counts are
 * whole numbers, the same from both.
 */
export const triangles: Sliced<Float64Array> = sliced((network: Network) =>
  network.nodes.length > mostBits ? trianglesByRows(network) : trianglesByBits(network),
);
