import type { Network } from '../model/network.ts';
import { mostBits } from './engine/bit-rows.ts';
import { burtByBits } from './burt/by-bits.ts';
import { burtByRows } from './burt/by-rows.ts';
import { burtByStrengths } from './burt/by-strengths.ts';
import { isUnit } from './variants/unit.ts';
import { type Sliced, sliced } from './engine/work.ts';

/** Structural holes of a network, aligned with `nodes`; NaN for an isolate. */
export interface Burt {
  /** How far what each node invests leads back to the same partners. */
  readonly constraint: Float64Array;
  /** Number of partners less what they repeat of each other. */
  readonly effectiveSize: Float64Array;
}

/**
 * Constraint and effective size (Burt 1992) of an undirected network whose strengths are what two nodes invest in each other. Each triangle is
 * met once. Order of sums, strengths all 1: a tie's common partners ascending up to 64 nodes, above as triangles are met in `burtByRows`; ties of
 * a node likewise. With other strengths: common partners by rank, ties ascending. O(m^1.5) at worst.
 */
export const burt: Sliced<Burt> = sliced((network: Network) => {
  if (!isUnit(network)) return burtByStrengths(network);
  return network.nodes.length > mostBits ? burtByRows(network) : burtByBits(network);
});
