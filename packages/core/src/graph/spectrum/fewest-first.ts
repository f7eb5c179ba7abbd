import type { Network } from '../../model/network.ts';
import { mostBits } from '../engine/bit-rows.ts';

const places = new Int32Array(mostBits + 1);

/**
 * Writes the nodes, 64 at most, into `order`: those with fewest ties first, among equals the lowest. Eliminated in this order a symmetric matrix
 * fills up least. O(n).
 */
export function fewestFirst({ nodes, offsets }: Network, order: Int32Array): void {
  places.fill(0);
  for (let i = 0; i < nodes.length; i++) places[offsets[i + 1]! - offsets[i]! + 1]!++;
  for (let ties = 1; ties < nodes.length; ties++) places[ties]! += places[ties - 1]!;
  for (let i = 0; i < nodes.length; i++) order[places[offsets[i + 1]! - offsets[i]!]!++] = i;
}
